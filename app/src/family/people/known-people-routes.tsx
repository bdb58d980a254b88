import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../../platform/drafts/store.ts";
import { exactDayOf, words, wordsOrNone } from "../../platform/forms/answers.ts";
import { fieldsSent, pageSent, type Problem, readAs, typed } from "../../platform/forms/fields.ts";
import type { Asked, Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import type { House } from "../../platform/house.ts";
import { addMember } from "../add-person.store.ts";
import { writingOf } from "../fact-asked.ts";
import { saidLater } from "../fact-form.ts";
import { type OpenFamily, openFamily } from "../open-family.ts";
import { type KnownPerson, peopleNamedLike } from "../relatives/known-people.store.ts";
import { KnownPeoplePage } from "./known-people-page.tsx";

const ALIKE = 0.3;

const form = z.object({
  person: words("Choose who it is"),
  how: wordsOrNone(300),
  saidBy: words("Say who told this, or where it was read", 200),
  saidOn: exactDayOf("Say on which day it was told"),
});
const draft = (childId: string) => ({ form: "known-person", subject: childId });

export function knownPeopleRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.knownPeople(":child"), async (c) => {
      const family = await openFamily(c, house);
      const kept = await draftOf(c.var.tx, draft(family.open.child.id));
      const find = c.req.query("find") ?? (kept ? typed(kept.fields, "find") : "");
      const found = await findNamed(c, family, find);
      const state = { fields: kept?.fields ?? {}, problems: [], draftedAt: kept?.savedAt ?? null };
      return html(c, <KnownPeoplePage {...{ family, find, found, state }} />);
    })
    .post(paths.knownPeople(":child"), async (c) => {
      const { tx, viewer } = c.var;
      const family = await openFamily(c, house);
      const { child, today } = family.open;
      const fields = await fieldsSent(c);
      const find = typed(fields, "find");
      const found = await findNamed(c, family, find);
      const read = readAs(form, fields);
      const problems: Problem[] =
        "problems" in read
          ? read.problems
          : [...saidLater(read.value.saidOn, today), ...notFound(read.value.person, found)];
      if ("problems" in read || problems.length > 0) {
        await keepDraft(tx, viewer, draft(child.id), fields, clock.now(), await pageSent(c));
        const state = { fields, problems, draftedAt: null };
        return html(c, <KnownPeoplePage {...{ family, find, found, state }} />, 422);
      }
      const { person: personId, how, ...told } = read.value;
      await addMember(tx, writingOf(viewer, clock), child.id, { personId, how }, told);
      await dropDraft(tx, draft(child.id));
      return c.redirect(`${paths.familyPerson(child.id, personId)}?done=added`, 303);
    });
}

const notFound = (id: string, found: readonly KnownPerson[]): Problem[] =>
  found.some((person) => person.id === id) ? [] : [{ field: "person", words: "Choose who it is" }];

/** Those of that name who are not in this family yet. */
async function findNamed(c: Asked, { rows }: OpenFamily, find: string): Promise<KnownPerson[]> {
  if (find.trim() === "") return [];
  const here = new Set(rows.people.map(({ id }) => id));
  return (await peopleNamedLike(c.var.tx, find.trim(), ALIKE)).filter(({ id }) => !here.has(rows.readAs(id)));
}
