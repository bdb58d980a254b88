import { Hono } from "hono";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { begunOn, refusedOn } from "../platform/drafts/begun-form.ts";
import { dropDraft, holdForm } from "../platform/drafts/store.ts";
import { fieldsSent } from "../platform/forms/fields.ts";
import { overtaken } from "../platform/forms/standing.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { planWords } from "./decision-words.ts";
import { readPlan } from "./decision-form.ts";
import { decidePlan, planDecisions } from "./decisions.store.ts";
import { PlanPage } from "./plan-page.tsx";
import { standing } from "./standing.ts";

const LOOKED_AT = "recording which plan the child is on";
const draft = (childId: string) => ({ form: "plan-decision", subject: childId });

export function planRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.planDecision(":child"), async (c) => {
      const open = await openRecord(c, house, LOOKED_AT);
      const last = standing(await planDecisions(c.var.tx, open.child.id), planWords);
      const state = await begunOn(c.var.tx, draft(open.child.id), last);
      return html(c, <PlanPage open={open} state={state} />);
    })
    .post(paths.planDecision(":child"), async (c) => {
      const { tx, viewer } = c.var;
      await holdForm(tx, draft(c.req.param("child") ?? ""));
      const open = await openRecord(c, house, LOOKED_AT);
      const { child, today } = open;
      const fields = await fieldsSent(c);
      const decisions = await planDecisions(tx, child.id);
      const read = readPlan(fields, { child, today, decisions });
      const last = standing(decisions, planWords);
      const problems = [...overtaken(fields, last), ...("problems" in read ? read.problems : [])];
      if (problems.length > 0 || "problems" in read) {
        const about = { of: draft(child.id), standing: last };
        const state = await refusedOn(c, house, about, fields, problems);
        return html(c, <PlanPage open={open} state={state} />, 422);
      }
      await decidePlan(tx, { childId: child.id, by: viewer, at: clock.now() }, read.value);
      await dropDraft(tx, draft(child.id));
      return c.redirect(`${paths.decisions(child.id)}?done=plan`, 303);
    });
}
