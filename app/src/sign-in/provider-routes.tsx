import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../paths.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import type { Provider } from "../platform/providers.ts";
import { viewerFor } from "../practitioners/store.ts";
import { backFrom } from "./back-from.ts";
import { beginSession } from "./begin-session.ts";
import { invitedBy } from "./invitations.store.ts";
import { AnswerRefused, type Asking, type KnownBy, type OpenId, ProviderAway } from "./openid.ts";
import { NotSignedInPage, type NotSignedIn } from "./not-signed-in-page.tsx";
import { linkSubject, signInIdOf, spendAnswer } from "./provider-subjects.store.ts";
import { sealedCookie } from "./sealed-cookie.ts";

const MINUTES_AT_THE_PROVIDER = 15;

const asked = sealedCookie(
  "throughline.asked",
  z.object({
    provider: z.string(),
    back: z.string(),
    invitation: z.string().nullable(),
    asking: z.object({ state: z.string(), nonce: z.string(), verifier: z.string() }),
  }),
  MINUTES_AT_THE_PROVIDER,
);

/** Signing in by an agency's own provider: out to it, and back. */
export function providerRoutes(house: House, openid: OpenId): Hono<Env> {
  const { config } = house;
  const site = config.url ?? `http://${config.host}:${config.port}`;
  const address = (provider: Provider) => new URL(paths.signInAnswer(provider.key), site);
  const named = (key: string) => openid.providers.find((provider) => provider.key === key);

  return new Hono<Env>()
    .get(paths.signInWith(":provider"), async (c) => {
      const provider = named(c.req.param("provider") ?? "");
      if (!provider) return await c.notFound();
      try {
        const out = await openid.ask(provider, address(provider).href);
        asked.keep(c, house, {
          provider: provider.key,
          back: backFrom(c.req.query("return")),
          invitation: c.req.query("invitation") ?? null,
          asking: out.asking,
        });
        return c.redirect(out.address.href, 303);
      } catch (error) {
        return refused(c, house, provider, whyNot(error));
      }
    })
    .get(paths.signInAnswer(":provider"), async (c) => {
      const provider = named(c.req.param("provider") ?? "");
      if (!provider) return await c.notFound();
      const kept = asked.read(c, house);
      asked.drop(c);
      if (kept?.provider !== provider.key) return refused(c, house, provider, { why: "not asked" });
      const answer = address(provider);
      answer.search = new URL(c.req.url).search;
      try {
        const known = await answered(house, openid, provider, answer, kept.asking);
        const signInId = await whoIs(house, provider, known, kept.invitation);
        if (signInId === null) return refused(c, house, provider, { why: "not known" });
        if (!(await isInATeam(house, signInId))) return refused(c, house, provider, { why: "no team" });
        await beginSession(c, house, signInId);
        return c.redirect(kept.back, 303);
      } catch (error) {
        return refused(c, house, provider, whyNot(error));
      }
    });
}

async function answered(
  { store, clock }: House,
  openid: OpenId,
  provider: Provider,
  answer: URL,
  asking: Asking,
): Promise<KnownBy> {
  const first = await store.asProduct((tx) => spendAnswer(tx, asking.state, clock.now()));
  if (!first) throw new AnswerRefused("answered before");
  return await openid.answered(provider, answer, asking);
}

async function whoIs(
  { store, clock }: House,
  { agency }: Provider,
  known: KnownBy,
  code: string | null,
): Promise<string | null> {
  return await store.asProduct(async (tx) => {
    const invited = code === null ? null : await invitedBy(tx, code, clock.now());
    if (invited?.agency === agency) return await linkSubject(tx, invited, known, clock.now());
    return await signInIdOf(tx, known, agency);
  });
}

const isInATeam = async ({ store, clock }: House, signInId: string): Promise<boolean> =>
  (await store.asProduct((tx) => viewerFor(tx, signInId, clock.today()))) !== null;

function whyNot(error: unknown): NotSignedIn {
  if (error instanceof ProviderAway) return { why: "away" };
  if (error instanceof AnswerRefused) return { why: "refused", code: error.code };
  throw error;
}

const statuses = { away: 503, refused: 422, "not asked": 422, "not known": 403, "no team": 403 } as const;

function refused(c: Asked, { log }: House, { key, name, agency }: Provider, not: NotSignedIn): Response {
  log.warn({ requestId: c.var.requestId, provider: key, ...not }, "not signed in by a provider");
  return html(c, <NotSignedInPage provider={name} agency={agency} why={not.why} />, statuses[not.why]);
}
