import { Hono } from "hono";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { fieldsSent, pageSent } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { readPlan } from "./decision-form.ts";
import { decidePlan, planDecisions } from "./decisions.store.ts";
import { PlanPage } from "./plan-page.tsx";

const LOOKED_AT = "recording which plan the child is on";
const draft = (childId: string) => ({ form: "plan-decision", subject: childId });

export function planRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.planDecision(":child"), async (c) => {
      const open = await openRecord(c, house, LOOKED_AT);
      const kept = await draftOf(c.var.tx, draft(open.child.id));
      const state = { fields: kept?.fields ?? {}, problems: [], draftedAt: kept?.savedAt ?? null };
      return html(c, <PlanPage open={open} state={state} />);
    })
    .post(paths.planDecision(":child"), async (c) => {
      const { tx, viewer } = c.var;
      const open = await openRecord(c, house, LOOKED_AT);
      const { child, today } = open;
      const fields = await fieldsSent(c);
      const decisions = await planDecisions(tx, child.id);
      const read = readPlan(fields, { child, today, decisions });
      if ("problems" in read) {
        await keepDraft(tx, viewer, draft(child.id), fields, clock.now(), await pageSent(c));
        const state = { fields, problems: read.problems, draftedAt: null };
        return html(c, <PlanPage open={open} state={state} />, 422);
      }
      await decidePlan(tx, { childId: child.id, by: viewer, at: clock.now() }, read.value);
      await dropDraft(tx, draft(child.id));
      return c.redirect(`${paths.decisions(child.id)}?done=plan`, 303);
    });
}
