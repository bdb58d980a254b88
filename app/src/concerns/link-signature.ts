import { createHmac, timingSafeEqual } from "node:crypto";

const mac = (secret: string, linkId: string): string =>
  createHmac("sha256", secret).update(`a link to raise one concern\n${linkId}`).digest("base64url");

/** What stands in the address of a link: its id, and a signature that only this app can make for this one use. */
export const signedLink = (secret: string, linkId: string): string => `${linkId}.${mac(secret, linkId)}`;

/** The id of a link whose signature holds, or null. */
export function linkSigned(secret: string, token: string): string | null {
  const [, id = "", sent = ""] =
    /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/.exec(token) ?? [];
  if (id === "") return null;
  return timingSafeEqual(Buffer.from(sent), Buffer.from(mac(secret, id))) ? id : null;
}
