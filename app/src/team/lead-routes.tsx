import { Hono } from "hono";
import { showDay } from "@throughline/calendar";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { fieldsSent, pageSent } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { teamAndLeads } from "./involvements.store.ts";
import { mayLead, readLead } from "./lead-form.ts";
import { LeadPage } from "./lead-page.tsx";
import { leadOn, type LeadSpell } from "./lead-spells.ts";
import { nameLead } from "./record-team.store.ts";

const LOOKED_AT = "naming the lead professional";
const draft = (childId: string) => ({ form: "lead", subject: childId });

export function leadRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.lead(":child"), async (c) => {
      const open = await openRecord(c, house, LOOKED_AT);
      const { involvements, spells } = await teamAndLeads(c.var.tx, open.child.id);
      const kept = await draftOf(c.var.tx, draft(open.child.id));
      const given = c.req.query("told") === "yes" ? asItStands(leadOn(spells, open.today)) : {};
      const state = { fields: kept?.fields ?? given, problems: [], draftedAt: kept?.savedAt ?? null };
      return html(c, <LeadPage open={open} candidates={mayLead(involvements, open.today)} state={state} />);
    })
    .post(paths.lead(":child"), async (c) => {
      const { tx, viewer } = c.var;
      const open = await openRecord(c, house, LOOKED_AT);
      const { child, today } = open;
      const fields = await fieldsSent(c);
      const { involvements, spells } = await teamAndLeads(tx, child.id);
      const read = readLead(fields, { involvements, spells, today });
      if ("problems" in read) {
        await keepDraft(tx, viewer, draft(child.id), fields, clock.now(), await pageSent(c));
        const state = { fields, problems: read.problems, draftedAt: null };
        return html(c, <LeadPage open={open} candidates={mayLead(involvements, today)} state={state} />, 422);
      }
      await nameLead(tx, { childId: child.id, by: viewer, at: clock.now() }, read.value);
      await dropDraft(tx, draft(child.id));
      return c.redirect(`${paths.team(child.id)}?done=led`, 303);
    });
}

/** The lead of today, to say when the family was told. */
const asItStands = (lead: LeadSpell | null): Fields =>
  lead ? { involvement: lead.involvementId, from: showDay(lead.from), told: "yes" } : {};
