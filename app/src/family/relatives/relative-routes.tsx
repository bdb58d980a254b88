import { showDay } from "@throughline/calendar";
import { Hono } from "hono";
import { paths } from "../../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../../platform/drafts/store.ts";
import type { Fields } from "../../platform/drafts/tables.ts";
import { fieldsSent, pageSent, typed } from "../../platform/forms/fields.ts";
import type { Asked, Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import { NothingToSee } from "../../platform/http/refusals.ts";
import type { House } from "../../platform/house.ts";
import { writingOf } from "../fact-asked.ts";
import { type OpenFamily, openFamily } from "../open-family.ts";
import { addRelative } from "./add-relative.store.ts";
import { ChooseRelationPage } from "./choose-relation-page.tsx";
import { type KnownPerson, peopleNamedLike } from "./known-people.store.ts";
import { likelySame } from "./likely-same.ts";
import type { NewRelative } from "./relative-form.ts";
import { readRelative } from "./relative-form.ts";
import { relativeHref } from "./relative-href.ts";
import { RelativePage } from "./relative-page.tsx";
import { relationNamed } from "./relations.ts";

const ALIKE = 0.6;

/** Adds somebody to a child's family as a relation of somebody in it. */
export function relativeRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.newRelative(":child"), async (c) => {
      const family = await openFamily(c, house);
      const { relation, of = family.rows.index, sex = "" } = c.req.query();
      requireInFamily(family, of);
      const sort = relationNamed(relation);
      if (!sort) return html(c, <ChooseRelationPage family={family} of={of} />);
      const subject = subjectOf(family, sort.key, of);
      const kept = await draftOf(c.var.tx, { form: "relative", subject });
      const fields = kept?.fields ?? startOf(family, sort.key, sex);
      const state = { fields, problems: [], draftedAt: kept?.savedAt ?? null };
      const here = relativeHref(family.open.child.id, sort.key, of);
      return html(c, <RelativePage {...{ family, sort, of, state, subject, here }} likely={[]} />);
    })
    .post(paths.relatives(":child"), async (c) => {
      const { tx, viewer } = c.var;
      const { family, sort, of, fields } = await sent(c, house);
      const subject = subjectOf(family, sort.key, of);
      const here = (await pageSent(c)) ?? relativeHref(family.open.child.id, sort.key, of);
      const read = readRelative(sort, fields, { family, of });
      const likely = "value" in read ? await likelyIn(c, read.value, of) : [];
      const same = typed(fields, "same");
      const unanswered = likely.length > 0 && same !== "new" && !likely.some(({ id }) => id === same);
      if ("problems" in read || unanswered) {
        await keepDraft(tx, viewer, { form: "relative", subject }, fields, clock.now(), here);
        const ask = { field: "same", words: "Say whether this is somebody who is recorded already" };
        const problems = "problems" in read ? read.problems : [ask];
        const state = { fields, problems, draftedAt: null };
        return html(c, <RelativePage {...{ family, sort, of, state, likely, subject, here }} />, 422);
      }
      const known = likely.find(({ id }) => id === same)?.id ?? null;
      await addRelative(tx, writingOf(viewer, clock), family, read.value, known);
      await dropDraft(tx, { form: "relative", subject });
      return c.redirect(`${paths.family(family.open.child.id)}?done=added`, 303);
    });
}

async function sent(c: Asked, house: House) {
  const family = await openFamily(c, house);
  const fields = await fieldsSent(c);
  const sort = relationNamed(typed(fields, "relation"));
  const of = typed(fields, "of");
  requireInFamily(family, of);
  if (!sort) throw new NothingToSee();
  return { family, sort, of, fields };
}

function requireInFamily({ rows }: OpenFamily, id: string): void {
  if (!rows.people.some((person) => person.id === id)) throw new NothingToSee();
}

const subjectOf = ({ open }: OpenFamily, relation: string, of: string): string =>
  `${open.child.id} ${relation} ${of}`;

/** What is likely: a parent by birth, told today; of the sex the link that led here says. */
const startOf = ({ open }: OpenFamily, relation: string, sex: string): Fields => ({
  sex,
  kind: relation === "parent" || relation === "child" ? "birth" : "",
  saidOn: showDay(open.today),
});

async function likelyIn(c: Asked, { person }: NewRelative, of: string): Promise<readonly KnownPerson[]> {
  const name = `${person.given} ${person.family}`.trim();
  if (name === "") return [];
  return likelySame(person.born, await peopleNamedLike(c.var.tx, name, ALIKE)).filter(({ id }) => id !== of);
}
