import { Hono } from "hono";
import { agenciesInvolved, colleaguesAround } from "../chronology/public.ts";
import { openFamily } from "../family/public.ts";
import { paths } from "../paths.ts";
import { begunForm, refusedForm } from "../platform/drafts/begun-form.ts";
import { dropDraft } from "../platform/drafts/store.ts";
import { fieldsSent, readAs } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { ProtectPage } from "./protect-page.tsx";
import { holdsOn } from "./protection.ts";
import { protectionForm, reviewForm } from "./protection-forms.ts";
import { ProtectionPage } from "./protection-page.tsx";
import { addProtection, addReview, keptBy, protectionsOf } from "./protections.store.ts";
import { ReviewPage } from "./review-page.tsx";

const notices = new Map([
  ["protected", "Protected. Others are told that it is, and whom to ask."],
  ["goes-on", "It goes on."],
  ["ended", "It has ended. The whole team can read where they live."],
]);

/** Protecting where somebody lives, looking at that again, and ending it. */
export function protectionRoutes(house: House): Hono<Env> {
  const { clock } = house;
  const here = (c: Asked, said: string) =>
    c.redirect(
      `${paths.protection(c.req.param("child") ?? "", c.req.param("person") ?? "")}?said=${said}`,
      303,
    );
  return new Hono<Env>()
    .get(paths.protection(":child", ":person"), async (c) => {
      const of = await personOf(c, house);
      const protections = await protectionsOf(c.var.tx, of.personId);
      const held = await keptBy(c.var.tx, of.personId);
      const notice = notices.get(c.req.query("said") ?? "");
      return html(c, <ProtectionPage {...of} protections={protections} keptBy={held} notice={notice} />);
    })
    .get(paths.newProtection(":child", ":person"), async (c) => {
      const of = await toProtect(c, house);
      const first = { from: "", until: "", reviewBy: "" };
      return html(
        c,
        <ProtectPage {...of} state={await begunForm(c.var.tx, draft("protection", of.personId), first)} />,
      );
    })
    .post(paths.newProtection(":child", ":person"), async (c) => {
      const of = await toProtect(c, house);
      const fields = await fieldsSent(c);
      const form = protectionForm({
        agencies: of.agencies.map(({ agencyId }) => agencyId),
        people: of.people.map(({ id }) => id),
        viewer: c.var.viewer,
      });
      const read = readAs(form, fields);
      const kept = draft("protection", of.personId);
      if ("problems" in read)
        return html(
          c,
          <ProtectPage {...of} state={await refusedForm(c, house, kept, fields, read.problems)} />,
          422,
        );
      await addProtection(c.var.tx, c.var.viewer, { ...read.value, personId: of.personId }, clock.now());
      await dropDraft(c.var.tx, kept);
      return here(c, "protected");
    })
    .get(paths.protectionReview(":child", ":person", ":protection"), async (c) => {
      const of = await toReview(c, house);
      const state = await begunForm(c.var.tx, draft("protection-review", of.protectionId));
      return html(c, <ReviewPage {...of} state={state} />);
    })
    .post(paths.protectionReview(":child", ":person", ":protection"), async (c) => {
      const of = await toReview(c, house);
      const fields = await fieldsSent(c);
      const read = readAs(reviewForm(of.open.today), fields);
      const kept = draft("protection-review", of.protectionId);
      if ("problems" in read)
        return html(
          c,
          <ReviewPage {...of} state={await refusedForm(c, house, kept, fields, read.problems)} />,
          422,
        );
      const reviewed = { id: of.protectionId, personId: of.personId };
      await addReview(c.var.tx, c.var.viewer, reviewed, read.value, clock.now());
      await dropDraft(c.var.tx, kept);
      return here(c, read.value.endedOn === null ? "goes-on" : "ended");
    });
}

async function personOf(c: Asked, house: House) {
  const { open, rows, called } = await openFamily(c, house);
  const personId = rows.readAs(c.req.param("person") ?? "");
  if (!rows.people.some(({ id }) => id === personId)) throw new NothingToSee();
  return { open, personId, called: called(personId) };
}

async function toProtect(c: Asked, house: House) {
  const of = await personOf(c, house);
  const held = await keptBy(c.var.tx, of.personId);
  if (held !== null) throw new NotAllowed(`Where ${of.called} lives is protected already. Ask ${held}.`);
  const { id } = of.open.child;
  return {
    ...of,
    agencies: await agenciesInvolved(c.var.tx, id),
    people: await colleaguesAround(c.var.tx, id),
  };
}

async function toReview(c: Asked, house: House) {
  const of = await personOf(c, house);
  const one = (await protectionsOf(c.var.tx, of.personId)).find(({ id }) => id === c.req.param("protection"));
  if (!one) throw new NothingToSee();
  if (one.agencyId !== of.open.viewer.agencyId)
    throw new NotAllowed(`Only ${one.heldBy} reviews or ends this protection. Ask them.`);
  if (!holdsOn(one, of.open.today)) throw new NotAllowed("This protection is not in force.");
  return { ...of, protectionId: one.id };
}

const draft = (form: string, subject: string) => ({ form, subject });
