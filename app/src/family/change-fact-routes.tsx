import { Hono } from "hono";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { fieldsSent, pageSent } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { changedMeanwhile, factAsked, leaveFor, pageAsked, writingOf } from "./fact-asked.ts";
import { readFact, typedFact } from "./fact-form.ts";
import { FactPage } from "./fact-page.tsx";
import { tellAny } from "./tell-any.store.ts";

/** Changes a fact of any sort: how it stood stays to be read. */
export function changeFactRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.familyFact(":child", ":kind", ":fact"), async (c) => {
      const { family, sort, before } = await factAsked(c, house);
      const here = pageAsked(c);
      const subject = before.first_id;
      const leave = leaveFor(family, sort, here);
      const kept = await draftOf(c.var.tx, { form: "family-fact", subject });
      const fields = kept?.fields ?? typedFact(sort, before, family.open.today);
      const state = { fields, problems: [], draftedAt: kept?.savedAt ?? null };
      return html(c, <FactPage {...{ family, sort, before, state, subject, here, leave }} />);
    })
    .post(paths.familyFact(":child", ":kind", ":fact"), async (c) => {
      const { tx, viewer } = c.var;
      const { family, sort, before } = await factAsked(c, house);
      const here = (await pageSent(c)) ?? pageAsked(c);
      const subject = before.first_id;
      const leave = leaveFor(family, sort, here);
      const draft = { form: "family-fact", subject };
      const fields = await fieldsSent(c);
      const read = readFact(sort, fields, family, before);
      const problems = "problems" in read ? read.problems : changedMeanwhile(fields, before);
      if ("problems" in read || problems.length > 0) {
        await keepDraft(tx, viewer, draft, fields, clock.now(), here);
        const state = { fields, problems, draftedAt: null };
        return html(c, <FactPage {...{ family, sort, before, state, subject, here, leave }} />, 422);
      }
      await tellAny(tx, writingOf(viewer, clock), sort.table, read.value, before);
      await dropDraft(tx, draft);
      return c.redirect(`${leave}?done=changed`, 303);
    });
}
