import { randomBytes } from "node:crypto";
import { getSignedCookie, setSignedCookie } from "hono/cookie";
import type { Asked } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import { COOKIE } from "./accounts.ts";
import { addSession, dropOldSessions, endSession } from "./session.store.ts";

/** The one way in: a session with a token of its own, whatever cookie the browser came with. That one's session ends. */
export async function beginSession(
  c: Asked,
  { store, config, clock }: House,
  signInId: string,
): Promise<void> {
  const before = await getSignedCookie(c, config.secret(), COOKIE);
  const token = randomBytes(32).toString("base64url");
  const browser = c.req.header("user-agent")?.slice(0, 400) ?? null;
  await store.asProduct(async (tx) => {
    if (before) await endSession(tx, before);
    await addSession(tx, {
      token,
      signInId,
      browser,
      from: clock.now(),
      until: clock.now().add(config.longest),
    });
    await dropOldSessions(tx, clock.now());
  });
  await setSignedCookie(c, COOKIE, token, config.secret(), {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: config.url?.startsWith("https:") ?? false,
    maxAge: config.longest.total("seconds"),
  });
}
