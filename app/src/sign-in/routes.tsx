import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";
import { deleteCookie } from "hono/cookie";
import { paths } from "../paths.ts";
import { fieldsSent, ownPage, typed } from "../platform/forms/fields.ts";
import { html } from "../platform/http/html.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import { type Accounts, COOKIE } from "./accounts.ts";
import { beginAttempt, didSucceed } from "./attempts.store.ts";
import { dropOldSessions } from "./session.store.ts";
import { SignInPage } from "./sign-in-page.tsx";

export function signInRoutes(house: House, auth: Accounts): Hono<Env> {
  const { store, clock, config } = house;

  return new Hono<Env>()
    .get(paths.signIn(), (c) =>
      html(
        c,
        <SignInPage back={backFrom(c.req.query("return"))} timedOut={c.req.query("after") === "time-out"} />,
      ),
    )
    .post(paths.signIn(), async (c) => {
      const fields = await fieldsSent(c);
      const email = typed(fields, "email").trim();
      const back = backFrom(typed(fields, "return"));
      const attempt = { name: email, from: placeOf(c) };
      const begun = await store.asProduct((tx) => beginAttempt(tx, config.secret(), attempt, clock.now()));
      if ("wait" in begun) return html(c, <SignInPage back={back} email={email} wait={begun.wait} />, 429);
      const cookies = await signInWith(auth, email, typed(fields, "password"));
      await store.asProduct(async (tx) => {
        if (cookies !== null) await didSucceed(tx, begun.id);
        await dropOldSessions(tx, clock.now());
      });
      if (!cookies) return html(c, <SignInPage back={back} email={email} refused />, 422);
      for (const cookie of cookies) c.header("set-cookie", cookie, { append: true });
      return c.redirect(back, 303);
    })
    .post(paths.signOut(), async (c) => {
      await auth.api.signOut({ headers: c.req.raw.headers });
      deleteCookie(c, COOKIE, { path: "/" });
      return c.redirect(paths.signIn(), 303);
    });
}

/** The cookies of a new session, or null when name and password do not belong together. */
async function signInWith(auth: Accounts, email: string, password: string): Promise<string[] | null> {
  try {
    const { headers } = await auth.api.signInEmail({ body: { email, password }, returnHeaders: true });
    return headers.getSetCookie();
  } catch (error) {
    if (error instanceof Error && error.name === "APIError") return null;
    throw error;
  }
}

/** Only ever back to a page of ours. */
function backFrom(address: string | undefined): string {
  const page = ownPage(address);
  return page !== null && !page.startsWith(paths.signIn()) ? page : paths.home();
}

function placeOf(c: Asked): string {
  try {
    return getConnInfo(c).remote.address ?? "unknown";
  } catch {
    return "unknown";
  }
}
