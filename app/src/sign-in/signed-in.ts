import type { MiddlewareHandler } from "hono";
import { getSignedCookie } from "hono/cookie";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { keepDraft } from "../platform/drafts/store.ts";
import { onlyText, ownPage } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { FORM_BYTES } from "../platform/http/guards.ts";
import type { House } from "../platform/house.ts";
import { viewerFor } from "../practitioners/store.ts";
import { COOKIE } from "./accounts.ts";
import { sessionOf } from "./session.store.ts";

type Who = { viewer: Viewer; live: boolean } | null;

/** Lets a signed-in practitioner through. Anybody else is asked to sign in; what a timed-out one typed is kept. */
export function signedIn(house: House): MiddlewareHandler<Env> {
  return async (c, next) => {
    const who = await whoAsks(c, house);
    if (who?.live) {
      c.set("viewer", who.viewer);
      return await next();
    }
    const back = who && c.req.method === "POST" ? await keepWhatWasTyped(c, house, who.viewer) : c.req.url;
    if (c.req.header("accept")?.includes("application/json"))
      return c.json({ signedOut: true, kept: who !== null }, 401);
    return c.redirect(`${paths.signIn()}?${signInWords(back, who !== null)}`, 303);
  };
}

/** Where anybody may read: says who asks, if they are signed in, and turns nobody away. */
export function knownIfSignedIn(house: House): MiddlewareHandler<Env> {
  return async (c, next) => {
    const who = await whoAsks(c, house);
    if (who?.live) c.set("viewer", who.viewer);
    await next();
  };
}

function signInWords(back: string, timedOut: boolean): URLSearchParams {
  const url = new URL(back, "http://here");
  return new URLSearchParams({
    return: url.pathname + url.search + url.hash,
    ...(timedOut ? { after: "time-out" } : {}),
  });
}

async function whoAsks(c: Asked, house: House): Promise<Who> {
  const token = await getSignedCookie(c, house.config.secret(), COOKIE);
  if (!token) return null;
  return await house.store.asProduct(async (tx) => {
    const session = await sessionOf(tx, token, house);
    const viewer = session && (await viewerFor(tx, session.signInId, house.clock.today()));
    return session && viewer ? { viewer, live: session.live } : null;
  });
}

/** A form names itself, what it is about and the page it stands on in fields that begin with an underscore. */
async function keepWhatWasTyped(c: Asked, { store, clock }: House, viewer: Viewer): Promise<string> {
  if (!isShortForm(c)) return paths.home();
  const body = await c.req.parseBody({ all: true });
  const { _form: form, _subject: subject, _back: back } = body;
  if (typeof form !== "string" || typeof subject !== "string" || typeof back !== "string")
    return paths.home();
  const fields = onlyText(Object.entries(body).filter(([name]) => !name.startsWith("_")));
  const page = ownPage(back);
  await store.as(viewer, (tx) => keepDraft(tx, viewer, { form, subject }, fields, clock.now(), page));
  return page ?? paths.home();
}

const isShortForm = (c: Asked): boolean =>
  c.req.header("content-type")?.startsWith("application/x-www-form-urlencoded") === true &&
  Number(c.req.header("content-length")) <= FORM_BYTES;
