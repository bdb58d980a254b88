import { showDay } from "@throughline/calendar";
import { Hono } from "hono";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { fieldsSent, pageSent } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { fieldsAsked, leaveFor, pageAsked, sortAsked, subjectOf, writingOf } from "./fact-asked.ts";
import { readFact } from "./fact-form.ts";
import { FactPage } from "./fact-page.tsx";
import { tellAny } from "./tell-any.store.ts";

/** Records a fact of any sort. */
export function newFactRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.newFamilyFact(":child", ":kind"), async (c) => {
      const { family, sort } = await sortAsked(c, house);
      const here = pageAsked(c);
      const subject = subjectOf(family, sort, here);
      const kept = await draftOf(c.var.tx, { form: "family-fact", subject });
      const asked = { saidOn: showDay(family.open.today), ...fieldsAsked(here) };
      const state = { fields: kept?.fields ?? asked, problems: [], draftedAt: kept?.savedAt ?? null };
      const leave = leaveFor(family, sort, here);
      return html(c, <FactPage {...{ family, sort, state, subject, here, leave }} before={null} />);
    })
    .post(paths.familyFacts(":child", ":kind"), async (c) => {
      const { tx, viewer } = c.var;
      const { family, sort } = await sortAsked(c, house);
      const here = (await pageSent(c)) ?? paths.newFamilyFact(family.open.child.id, sort.key);
      const subject = subjectOf(family, sort, here);
      const leave = leaveFor(family, sort, here);
      const draft = { form: "family-fact", subject };
      const fields = await fieldsSent(c);
      const read = readFact(sort, fields, family, null);
      if ("problems" in read) {
        await keepDraft(tx, viewer, draft, fields, clock.now(), here);
        const state = { fields, problems: read.problems, draftedAt: null };
        return html(c, <FactPage {...{ family, sort, state, subject, here, leave }} before={null} />, 422);
      }
      await tellAny(tx, writingOf(viewer, clock), sort.table, read.value);
      await dropDraft(tx, draft);
      return c.redirect(`${leave}?done=recorded`, 303);
    });
}
