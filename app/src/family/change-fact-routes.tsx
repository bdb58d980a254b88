import { Hono } from "hono";
import { paths } from "../paths.ts";
import { begunOn, refusedOn } from "../platform/drafts/begun-form.ts";
import { dropDraft, holdForm } from "../platform/drafts/store.ts";
import { fieldsSent, pageSent } from "../platform/forms/fields.ts";
import { overtaken } from "../platform/forms/standing.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { factAsked, leaveFor, pageAsked, writingOf } from "./fact-asked.ts";
import { readFact, typedFact } from "./fact-form.ts";
import { FactPage } from "./fact-page.tsx";
import { changedLast } from "./fact-standing.tsx";
import { tellAny } from "./tell-any.store.ts";

const draft = (subject: string) => ({ form: "family-fact", subject });

/** Changes a fact of any sort: how it stood stays to be read. */
export function changeFactRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.familyFact(":child", ":kind", ":fact"), async (c) => {
      const asked = await factAsked(c, house, "family-fact");
      const { family, sort, before } = asked;
      const here = pageAsked(c);
      const subject = before.first_id;
      const leave = leaveFor(family, sort, here);
      const first = typedFact(sort, before, family.open.today);
      const state = await begunOn(c.var.tx, draft(subject), await changedLast(c.var.tx, asked), first);
      return html(c, <FactPage {...{ family, sort, before, state, subject, here, leave }} />);
    })
    .post(paths.familyFact(":child", ":kind", ":fact"), async (c) => {
      const { tx, viewer } = c.var;
      await holdForm(tx, draft(c.req.param("fact") ?? ""));
      const asked = await factAsked(c, house, "family-fact");
      const { family, sort, before } = asked;
      const here = (await pageSent(c)) ?? pageAsked(c);
      const subject = before.first_id;
      const leave = leaveFor(family, sort, here);
      const fields = await fieldsSent(c);
      const about = { of: draft(subject), standing: await changedLast(tx, asked) };
      const read = readFact(sort, fields, family, before);
      const problems = [...overtaken(fields, about.standing), ...("problems" in read ? read.problems : [])];
      if ("problems" in read || problems.length > 0) {
        const state = await refusedOn(c, house, about, fields, problems);
        return html(c, <FactPage {...{ family, sort, before, state, subject, here, leave }} />, 422);
      }
      await tellAny(tx, writingOf(viewer, clock), sort.table, read.value, before);
      await dropDraft(tx, draft(subject));
      return c.redirect(`${leave}?done=changed`, 303);
    });
}
