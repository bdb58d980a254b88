import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../../paths.ts";
import { words } from "../../platform/forms/answers.ts";
import { emptyForm, fieldsSent, readAs, typed } from "../../platform/forms/fields.ts";
import type { Asked, Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import type { House } from "../../platform/house.ts";
import { writingOf } from "../fact-asked.ts";
import { type OpenFamily, openFamily } from "../open-family.ts";
import { recordersNamed } from "../recorders.store.ts";
import { tellFact } from "../tell-fact.store.ts";
import { DuplicatesPage } from "./duplicates-page.tsx";
import { likelyTwice } from "./likely-twice.ts";

const form = z.object({ why: words("Say how it is known", 200) });

export function duplicateRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.familyDuplicates(":child"), async (c) => {
      const family = await openFamily(c, house);
      return html(c, <DuplicatesPage family={family} state={emptyForm} {...await shown(c, family)} />);
    })
    .post(paths.familyDuplicates(":child"), async (c) => {
      const { tx, viewer } = c.var;
      const family = await openFamily(c, house);
      const fields = await fieldsSent(c);
      const [keep, same] = [typed(fields, "keep"), typed(fields, "same")];
      const pair = likelyTwice(family).find(({ a, b }) => a.id === keep && b.id === same);
      const read = readAs(form, fields);
      const gone = [{ field: "why", words: "These two no longer look like one person. Look again" }];
      if ("problems" in read || !pair) {
        const problems = "problems" in read ? read.problems : gone;
        const state = { fields, problems, draftedAt: null };
        return html(c, <DuplicatesPage family={family} state={state} {...await shown(c, family)} />, 422);
      }
      const { today } = family.open;
      const telling = { from: null, to: null, saidBy: read.value.why, saidOn: today };
      await tellFact(
        tx,
        writingOf(viewer, clock),
        "person_merge",
        { person_id: keep, same_id: same },
        telling,
      );
      return c.redirect(`${paths.familyPerson(family.open.child.id, keep)}?done=joined`, 303);
    });
}

async function shown(c: Asked, family: OpenFamily) {
  const recorders = await recordersNamed(
    c.var.tx,
    family.rows.person_merge.map((row) => row.recorded_by),
  );
  return { recorders, pairs: likelyTwice(family) };
}
