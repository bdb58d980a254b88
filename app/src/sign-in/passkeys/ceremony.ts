import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { z } from "zod";
import type { Asked } from "../../platform/http/env.ts";
import type { House } from "../../platform/house.ts";
import type { KeptPasskey, NewPasskey, Passkey } from "./passkeys.store.ts";

/** The address that a passkey is bound to, or null where people use a number, to which none can be bound. */
export function siteOf(c: Asked, { config }: Pick<House, "config">): { origin: string; name: string } | null {
  const { origin, hostname } = new URL(config.url ?? c.req.url);
  return /^[\d.]+$|:/.test(hostname) ? null : { origin, name: hostname };
}

type Site = NonNullable<ReturnType<typeof siteOf>>;

/** The device itself asks for a finger, a face or a number, so that a passkey stands for both steps. */
const userVerification = "required";

/** EdDSA, ES256 and RS256, as COSE numbers them: what every browser of today knows. */
const ALGORITHMS = [-8, -7, -257];

export async function askForNew(
  { name }: Site,
  { email, known }: { readonly email: string; readonly known: readonly Passkey[] },
) {
  return await generateRegistrationOptions({
    rpName: "Throughline",
    rpID: name,
    userName: email,
    attestationType: "none",
    supportedAlgorithmIDs: ALGORITHMS,
    authenticatorSelection: { residentKey: "required", userVerification },
    excludeCredentials: known.map(({ credentialId, transports }) => ({
      id: credentialId,
      transports: [...transports],
    })),
  });
}

export const askForKnown = async ({ name }: Site) =>
  await generateAuthenticationOptions({ rpID: name, userVerification });

const bytes = z.string().max(20_000);
const created = z.object({
  id: bytes,
  rawId: bytes,
  type: z.literal("public-key"),
  clientExtensionResults: z.record(z.string(), z.unknown()),
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .optional(),
  }),
});
const signed = z.object({
  id: bytes,
  rawId: bytes,
  type: z.literal("public-key"),
  clientExtensionResults: z.record(z.string(), z.unknown()),
  response: z.object({ clientDataJSON: bytes, authenticatorData: bytes, signature: bytes }),
});

/** What a device made at our asking, or null where it is not an answer to this challenge from this address. */
export async function newPasskey(
  { origin, name }: Site,
  challenge: string,
  answer: string,
): Promise<Omit<NewPasskey, "named"> | null> {
  const read = created.safeParse(json(answer));
  if (!read.success) return null;
  const { response, ...rest } = read.data;
  const { transports = [], ...made } = response;
  const result = await verifyRegistrationResponse({
    response: { ...rest, response: made },
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: name,
    supportedAlgorithmIDs: ALGORITHMS,
    requireUserVerification: true,
  }).catch(() => null);
  if (!result?.verified) return null;
  const { id, publicKey } = result.registrationInfo.credential;
  return { credentialId: id, publicKey: Buffer.from(publicKey).toString("base64url"), transports };
}

/** The id that a device says its passkey has. */
export const credentialIn = (answer: string): string | null => {
  const read = signed.safeParse(json(answer));
  return read.success ? read.data.id : null;
};

/** How often the device says that it has signed, or null where the signature is not of this challenge, address and key. */
export async function signedBy(
  { origin, name }: Site,
  challenge: string,
  answer: string,
  { credentialId, publicKey, counter }: KeptPasskey,
): Promise<number | null> {
  const read = signed.safeParse(json(answer));
  if (!read.success) return null;
  const result = await verifyAuthenticationResponse({
    response: read.data,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: name,
    requireUserVerification: true,
    credential: { id: credentialId, publicKey: new Uint8Array(Buffer.from(publicKey, "base64url")), counter },
  }).catch(() => null);
  return result?.verified ? result.authenticationInfo.newCounter : null;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
