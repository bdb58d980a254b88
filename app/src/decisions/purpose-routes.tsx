import { Hono } from "hono";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { fieldsSent, pageSent } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { readPurpose } from "./decision-form.ts";
import { decidePurpose, purposeDecisions } from "./decisions.store.ts";
import { PurposePage } from "./purpose-page.tsx";

const LOOKED_AT = "recording why agencies work with the family";
const draft = (childId: string) => ({ form: "purpose-decision", subject: childId });

export function purposeRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.purposeDecision(":child"), async (c) => {
      const open = await openRecord(c, house, LOOKED_AT);
      const kept = await draftOf(c.var.tx, draft(open.child.id));
      const state = { fields: kept?.fields ?? {}, problems: [], draftedAt: kept?.savedAt ?? null };
      return html(c, <PurposePage open={open} state={state} />);
    })
    .post(paths.purposeDecision(":child"), async (c) => {
      const { tx, viewer } = c.var;
      const open = await openRecord(c, house, LOOKED_AT);
      const { child, today } = open;
      const fields = await fieldsSent(c);
      const decisions = await purposeDecisions(tx, child.id);
      const read = readPurpose(fields, { child, today, decisions });
      if ("problems" in read) {
        await keepDraft(tx, viewer, draft(child.id), fields, clock.now(), await pageSent(c));
        const state = { fields, problems: read.problems, draftedAt: null };
        return html(c, <PurposePage open={open} state={state} />, 422);
      }
      await decidePurpose(tx, { childId: child.id, by: viewer, at: clock.now() }, read.value);
      await dropDraft(tx, draft(child.id));
      return c.redirect(`${paths.decisions(child.id)}?done=purpose`, 303);
    });
}
