import { Hono } from "hono";
import { deleteCookie, getSignedCookie } from "hono/cookie";
import { paths } from "../paths.ts";
import { fieldsSent, typed } from "../platform/forms/fields.ts";
import { html } from "../platform/http/html.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import { practitionerOf } from "../practitioners/store.ts";
import { type Accounts, COOKIE, whoHasPassword } from "./accounts.ts";
import { beginAttempt, didSucceed } from "./attempts.store.ts";
import { backFrom } from "./back-from.ts";
import { beginSession } from "./begin-session.ts";
import { invitationRoutes } from "./invitation-routes.tsx";
import { openid } from "./openid.ts";
import { passkeySignInRoutes } from "./passkeys/passkey-sign-in-routes.tsx";
import { placeOf } from "./place-of.ts";
import { providerRoutes } from "./provider-routes.tsx";
import { firstStepTaken, secondStepRoutes } from "./second-step-routes.tsx";
import { secondStepOf } from "./second-step.store.ts";
import { endSession } from "./session.store.ts";
import { SignInPage, type SignInPageProps } from "./sign-in-page.tsx";

export function signInRoutes(house: House, auth: Accounts): Hono<Env> {
  const { store, clock, config } = house;
  const signInPage = (c: Asked, props: Omit<SignInPageProps, "providers">, status: 200 | 422 | 429 = 200) =>
    html(c, <SignInPage {...props} providers={config.providers} />, status);

  return new Hono<Env>()
    .route("/", providerRoutes(house, openid(config.providers)))
    .route("/", invitationRoutes(house, auth))
    .route("/", secondStepRoutes(house))
    .route("/", passkeySignInRoutes(house))
    .get(paths.signIn(), (c) =>
      signInPage(c, { back: backFrom(c.req.query("return")), after: c.req.query("after") }),
    )
    .post(paths.signIn(), async (c) => {
      const fields = await fieldsSent(c);
      const email = typed(fields, "email").trim();
      const back = backFrom(typed(fields, "return"));
      const attempt = { name: email, from: placeOf(c) };
      const begun = await store.asProduct((tx) => beginAttempt(tx, config.secret(), attempt, clock.now()));
      if ("wait" in begun) return signInPage(c, { back, email, wait: begun.wait }, 429);
      const signInId = await whoHasPassword(auth, email, typed(fields, "password"));
      if (signInId === null) return signInPage(c, { back, email, refused: true }, 422);
      await store.asProduct((tx) => didSucceed(tx, begun.id));
      if (await needsSecondStep(house, signInId)) {
        firstStepTaken.keep(c, house, { signInId, back });
        return c.redirect(paths.secondStep(), 303);
      }
      await beginSession(c, house, signInId);
      return c.redirect(back, 303);
    })
    .post(paths.signOut(), async (c) => {
      const token = await getSignedCookie(c, config.secret(), COOKIE);
      if (token) await store.asProduct((tx) => endSession(tx, token));
      deleteCookie(c, COOKIE, { path: "/" });
      return c.redirect(paths.signIn(), 303);
    });
}

/** Whoever has set one up; and, where real records are kept, everybody with a password. */
async function needsSecondStep({ store, config }: House, signInId: string): Promise<boolean> {
  return await store.asProduct(async (tx) => {
    const who = await practitionerOf(tx, signInId);
    return who !== null && (config.production || (await secondStepOf(tx, who)) !== null);
  });
}
