import { Hono } from "hono";
import { showDay } from "@throughline/calendar";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { begunOn, refusedOn } from "../platform/drafts/begun-form.ts";
import { dropDraft, holdForm } from "../platform/drafts/store.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { fieldsSent } from "../platform/forms/fields.ts";
import { overtaken } from "../platform/forms/standing.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { teamAndLeads } from "./involvements.store.ts";
import { lastLead } from "./last-lead.store.ts";
import { leadStanding } from "./lead-standing.ts";
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
      const given = c.req.query("told") === "yes" ? asItStands(leadOn(spells, open.today)) : {};
      const last = leadStanding(await lastLead(c.var.tx, open.child.id), involvements);
      const state = await begunOn(c.var.tx, draft(open.child.id), last, given);
      return html(c, <LeadPage open={open} candidates={mayLead(involvements, open.today)} state={state} />);
    })
    .post(paths.lead(":child"), async (c) => {
      const { tx, viewer } = c.var;
      await holdForm(tx, draft(c.req.param("child") ?? ""));
      const open = await openRecord(c, house, LOOKED_AT);
      const { child, today } = open;
      const fields = await fieldsSent(c);
      const { involvements, spells } = await teamAndLeads(tx, child.id);
      const read = readLead(fields, { involvements, spells, today });
      const last = leadStanding(await lastLead(tx, child.id), involvements);
      const problems = [...overtaken(fields, last), ...("problems" in read ? read.problems : [])];
      if (problems.length > 0 || "problems" in read) {
        const about = { of: draft(child.id), standing: last };
        const state = await refusedOn(c, house, about, fields, problems);
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
