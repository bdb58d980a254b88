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
import { purposeWords } from "./decision-words.ts";
import { readPurpose } from "./decision-form.ts";
import { decidePurpose, purposeDecisions } from "./decisions.store.ts";
import { PurposePage } from "./purpose-page.tsx";
import { standing } from "./standing.ts";

const LOOKED_AT = "recording why agencies work with the family";
const draft = (childId: string) => ({ form: "purpose-decision", subject: childId });

export function purposeRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.purposeDecision(":child"), async (c) => {
      const open = await openRecord(c, house, LOOKED_AT);
      const last = standing(await purposeDecisions(c.var.tx, open.child.id), purposeWords);
      const state = await begunOn(c.var.tx, draft(open.child.id), last);
      return html(c, <PurposePage open={open} state={state} />);
    })
    .post(paths.purposeDecision(":child"), async (c) => {
      const { tx, viewer } = c.var;
      await holdForm(tx, draft(c.req.param("child") ?? ""));
      const open = await openRecord(c, house, LOOKED_AT);
      const { child, today } = open;
      const fields = await fieldsSent(c);
      const decisions = await purposeDecisions(tx, child.id);
      const read = readPurpose(fields, { child, today, decisions });
      const last = standing(decisions, purposeWords);
      const problems = [...overtaken(fields, last), ...("problems" in read ? read.problems : [])];
      if (problems.length > 0 || "problems" in read) {
        const about = { of: draft(child.id), standing: last };
        const state = await refusedOn(c, house, about, fields, problems);
        return html(c, <PurposePage open={open} state={state} />, 422);
      }
      await decidePurpose(tx, { childId: child.id, by: viewer, at: clock.now() }, read.value);
      await dropDraft(tx, draft(child.id));
      return c.redirect(`${paths.decisions(child.id)}?done=purpose`, 303);
    });
}
