import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../../paths.ts";
import type { Fields } from "../../platform/drafts/tables.ts";
import { words } from "../../platform/forms/answers.ts";
import { fieldsSent, type Problem, readAs, typed } from "../../platform/forms/fields.ts";
import type { Asked, Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import type { House } from "../../platform/house.ts";
import { addMember } from "../add-person.store.ts";
import { besideThem } from "../beside.store.ts";
import { writingOf } from "../fact-asked.ts";
import { type OpenFamily, openFamily } from "../open-family.ts";
import { recordersNamed } from "../recorders.store.ts";
import { tellFact } from "../tell-fact.store.ts";
import { DuplicatesPage } from "./duplicates-page.tsx";
import { likelyTwice } from "./likely-twice.ts";
import { type OneRecord, oneRecord, whyNot } from "./two-records.ts";

const form = z.object({ why: words("Say how it is known", 200) });

export function duplicateRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.familyDuplicates(":child"), async (c) => {
      const family = await openFamily(c, house);
      const asked = { keep: c.req.query("keep") ?? "", same: c.req.query("same") ?? "" };
      return await shown(c, house, family, asked, []);
    })
    .post(paths.familyDuplicates(":child"), async (c) => {
      const { tx, viewer } = c.var;
      const family = await openFamily(c, house);
      const { child, today } = family.open;
      const fields = await fieldsSent(c);
      const { keep, same, problem } = await twoRecords(c, house, family, fields);
      const read = readAs(form, fields);
      if ("problems" in read || keep === null || same === null || problem !== null) {
        const problems = "problems" in read ? read.problems : [];
        return await shown(c, house, family, fields, problems);
      }
      const [writing, said] = [writingOf(viewer, clock), { saidBy: read.value.why, saidOn: today }];
      const [personId, sameId] = [keep.person.id, same.person.id];
      if (same.besideChild !== null) {
        await addMember(tx, writing, child.id, { personId: sameId, how: null }, said);
        await addMember(tx, writing, same.besideChild, { personId, how: null }, said);
      }
      const own = { person_id: personId, same_id: sameId };
      await tellFact(tx, writing, "person_merge", own, { from: null, to: null, ...said });
      return c.redirect(`${paths.familyPerson(child.id, personId)}?done=joined`, 303);
    });
}

interface TwoRecords {
  readonly keep: OneRecord | null;
  readonly same: OneRecord | null;
  readonly problem: string | null;
}

/** The two that were chosen; whoever has a child’s record, and whoever is of this family, is the one to keep. */
async function twoRecords(c: Asked, house: House, family: OpenFamily, asked: Fields): Promise<TwoRecords> {
  const beside = await besideThem(c.var.tx, family.rows, family.open.today);
  const [one, other] = [
    await oneRecord(c, house, family, beside, typed(asked, "keep")),
    await oneRecord(c, house, family, beside, typed(asked, "same")),
  ];
  const swapped = other !== null && one !== null && (other.hasRecord || one.besideChild !== null);
  return { keep: swapped ? other : one, same: swapped ? one : other, problem: whyNot(one, other) };
}

async function shown(
  c: Asked,
  house: House,
  family: OpenFamily,
  asked: Fields,
  problems: readonly Problem[],
): Promise<Response> {
  const isAsked = typed(asked, "keep") !== "" || typed(asked, "same") !== "";
  const { keep, same, problem } = isAsked
    ? await twoRecords(c, house, family, asked)
    : { keep: null, same: null, problem: null };
  const all = [...problems, ...(problem === null ? [] : [{ field: "same", words: problem }])];
  const recorders = await recordersNamed(
    c.var.tx,
    family.rows.person_merge.map((row) => row.recorded_by),
  );
  const props = {
    family,
    recorders,
    pairs: likelyTwice(family),
    beside: await besideThem(c.var.tx, family.rows, family.open.today),
    two: keep !== null && same !== null && problem === null ? { keep, same } : null,
    state: { fields: asked, problems: all, draftedAt: null },
  };
  return html(c, <DuplicatesPage {...props} />, all.length > 0 ? 422 : 200);
}
