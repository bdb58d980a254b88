import { getConnInfo } from "@hono/node-server/conninfo";
import { Hono } from "hono";
import { paths } from "../paths.ts";
import { fieldsSent, readAs } from "../platform/forms/fields.ts";
import { words } from "../platform/forms/answers.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { formSize } from "../platform/http/guards.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { settingsInForce } from "../settings/public.ts";
import { z } from "zod";
import { answerDue } from "./answer-due.ts";
import { LinkNotGoodPage, LinkStatePage, RaiseByLinkPage } from "./by-link-pages.tsx";
import type { Concern } from "./concern.ts";
import { concernByLink } from "./concerns.store.ts";
import { frontDoorNamed } from "./front-doors.store.ts";
import { holdLink, type Link, linkById, triesTooOften } from "./links.store.ts";
import { linkSigned } from "./link-signature.ts";
import { readReferrer, readTelling } from "./raise-form.ts";
import { addToConcern, raiseConcern } from "./raise.store.ts";
import { standingOf } from "./standing.ts";
import { dayAndTime } from "./when.ts";
import { emptyForm, type FormState } from "../platform/forms/fields.ts";

type Found = { link: Link; concern: Concern | null };
const addition = z.object({ words: words("Say what you can add", 8000) });
/** Sees what anybody of the partnership may: its settings, and nothing of any child. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** Raising a concern by a signed link, without an account. */
export function byLinkRoutes(house: House): Hono<Env> {
  const { store, clock, config } = house;

  async function found(token: string): Promise<Found | null> {
    const id = linkSigned(config.secret(), token);
    if (id === null) return null;
    const got = await store.asProduct(async (tx) => {
      const link = await linkById(tx, id);
      return link && { link, concern: await concernByLink(tx, id) };
    });
    if (!got || got.link.ended) return null;
    const spent = Temporal.Instant.compare(clock.now(), got.link.expiresAt) >= 0;
    return spent && got.concern === null ? null : got;
  }
  const tooOften = (c: Asked) =>
    store.asProduct((tx) => triesTooOften(tx, config.secret(), placeOf(c), clock.now()));
  const dueNow = async ({ partnershipId }: Link) =>
    await store.as(
      {
        partnershipId,
        practitionerId: NOBODY,
        agencyId: NOBODY,
        name: "",
        role: "",
        agency: "",
        manages: false,
      },
      async (tx) => answerDue(clock.now(), await settingsInForce(tx, clock.today())),
    );

  async function notGood(c: Asked): Promise<Response> {
    return (await tooOften(c)) ? html(c, <LinkNotGoodPage often />, 429) : html(c, <LinkNotGoodPage />, 404);
  }

  async function form(c: Asked, { link }: Found, state: FormState): Promise<Response> {
    const frontDoor = await store.asProduct((tx) => frontDoorNamed(tx, link.frontDoorId));
    return html(
      c,
      <RaiseByLinkPage
        forWhom={link.forWhom}
        frontDoor={frontDoor}
        frontDoorId={link.frontDoorId}
        action={c.req.path}
        state={state}
        dueIfSentNow={dayAndTime(await dueNow(link))}
      />,
      state.problems.length > 0 ? 422 : 200,
    );
  }
  const shown = (c: Asked, concern: Concern, state: FormState) =>
    html(
      c,
      <LinkStatePage
        concern={concern}
        now={clock.now()}
        action={paths.concernByLinkAdditions(c.req.param("link") ?? "")}
        state={state}
      />,
      state.problems.length > 0 ? 422 : 200,
    );

  return new Hono<Env>()
    .use(paths.concernByLink(":link"), formSize)
    .use(paths.concernByLinkAdditions(":link"), formSize)
    .get(paths.concernByLink(":link"), async (c) => {
      const got = await found(c.req.param("link") ?? "");
      if (!got) return await notGood(c);
      return got.concern ? shown(c, got.concern, emptyForm) : await form(c, got, emptyForm);
    })
    .post(paths.concernByLink(":link"), async (c) => {
      const got = await found(c.req.param("link") ?? "");
      if (!got) return await notGood(c);
      if (got.concern) return c.redirect(c.req.path, 303);
      if (await tooOften(c)) return html(c, <LinkNotGoodPage often />, 429);
      const { link } = got;
      const fields = { ...(await fieldsSent(c)), frontDoor: link.frontDoorId };
      const told = readTelling(fields, clock.today());
      const who = readReferrer(fields);
      if ("problems" in told || "problems" in who) {
        const problems = [told, who].flatMap((read) => ("problems" in read ? read.problems : []));
        return await form(c, got, { fields, problems, draftedAt: null });
      }
      const due = await dueNow(link);
      await store.asProduct(async (tx) => {
        const by = { linkId: link.id };
        const { partnershipId, agencyId } = link;
        await holdLink(tx, link.id);
        if (await concernByLink(tx, link.id)) return;
        await raiseConcern(
          tx,
          { partnershipId, agencyId, by, referrer: who.value },
          told.value,
          clock.now(),
          due,
        );
      });
      return c.redirect(c.req.path, 303);
    })
    .post(paths.concernByLinkAdditions(":link"), async (c) => {
      const token = c.req.param("link") ?? "";
      const got = await found(token);
      if (!got?.concern) return await notGood(c);
      const { link, concern } = got;
      const here = paths.concernByLink(token);
      if (standingOf(concern, clock.now()).is !== "asked for more") return c.redirect(here, 303);
      if (await tooOften(c)) return html(c, <LinkNotGoodPage often />, 429);
      const fields = await fieldsSent(c);
      const read = readAs(addition, fields);
      if ("problems" in read) return shown(c, concern, { fields, problems: read.problems, draftedAt: null });
      const due = await dueNow(link);
      const of = { partnershipId: link.partnershipId, concernId: concern.id, by: null };
      await store.asProduct((tx) => addToConcern(tx, of, read.value.words, clock.now(), due));
      return c.redirect(here, 303);
    });
}

function placeOf(c: Asked): string {
  try {
    return getConnInfo(c).remote.address ?? "unknown";
  } catch {
    return "unknown";
  }
}
