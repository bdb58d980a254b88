import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../../paths.ts";
import { fieldsSent, typed } from "../../platform/forms/fields.ts";
import type { Asked, Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import type { House } from "../../platform/house.ts";
import { hasPassword } from "../accounts.store.ts";
import { beginAttempt, didSucceed } from "../attempts.store.ts";
import { backFrom } from "../back-from.ts";
import { beginSession } from "../begin-session.ts";
import { placeOf } from "../place-of.ts";
import { sealedCookie } from "../sealed-cookie.ts";
import { tooMany } from "../too-many.ts";
import { askForKnown, credentialIn, signedBy, siteOf } from "./ceremony.ts";
import { PasskeySignInPage } from "./passkey-sign-in-page.tsx";
import { notePasskeyUse, passkeyBy } from "./passkeys.store.ts";

const challengeGiven = sealedCookie(
  "throughline.passkey",
  z.object({ challenge: z.string(), back: z.string() }),
  5,
);

const REFUSED = "That passkey is not one that can be used here now. Try again, or sign in with your password";

/** Signing in by a passkey, in place of a password and a code. */
export function passkeySignInRoutes(house: House): Hono<Env> {
  const { store, clock, config } = house;

  async function page(c: Asked, back: string, problem?: string, status: 200 | 422 | 429 = 200) {
    const site = siteOf(c, house);
    const options = site && (await askForKnown(site));
    if (options) challengeGiven.keep(c, house, { challenge: options.challenge, back });
    return html(c, <PasskeySignInPage options={options} back={back} problem={problem} />, status);
  }

  /** Whose account the answer opens, or null. A challenge is answered once. */
  async function opened(c: Asked, challenge: string, answer: string): Promise<string | null> {
    const [site, credentialId] = [siteOf(c, house), credentialIn(answer)];
    if (site === null || credentialId === null) return null;
    return await store.asProduct(async (tx) => {
      const passkey = await passkeyBy(tx, credentialId);
      if (passkey === null || !(await hasPassword(tx, passkey.signInId))) return null;
      const counter = await signedBy(site, challenge, answer, passkey);
      if (counter === null) return null;
      const fresh = await notePasskeyUse(tx, passkey, { challenge, counter }, clock.now());
      return fresh ? passkey.signInId : null;
    });
  }

  return new Hono<Env>()
    .get(paths.signInWithPasskey(), async (c) => await page(c, backFrom(c.req.query("return"))))
    .post(paths.signInWithPasskey(), async (c) => {
      const given = challengeGiven.read(c, house);
      if (given === null) return c.redirect(paths.signInWithPasskey(), 303);
      const answer = typed(await fieldsSent(c), "answer");
      const attempt = { name: `passkey ${credentialIn(answer) ?? ""}`, from: placeOf(c) };
      const begun = await store.asProduct((tx) => beginAttempt(tx, config.secret(), attempt, clock.now()));
      if ("wait" in begun) return await page(c, given.back, tooMany(begun.wait), 429);
      const signInId = await opened(c, given.challenge, answer);
      if (signInId === null) return await page(c, given.back, REFUSED, 422);
      await store.asProduct((tx) => didSucceed(tx, begun.id));
      challengeGiven.drop(c);
      await beginSession(c, house, signInId);
      return c.redirect(given.back, 303);
    });
}
