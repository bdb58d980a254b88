import { showDay } from "@throughline/calendar";
import { Hono } from "hono";
import { adds, childById, openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { fieldsSent, pageSent } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { readEnd } from "./involvement-end-form.ts";
import { InvolvementEndPage } from "./involvement-end-page.tsx";
import { teamAndLeads } from "./involvements.store.ts";
import { leadOn } from "./lead-spells.ts";
import { endInvolvement } from "./record-team.store.ts";
import { teamChoices } from "./team-choices.store.ts";

const draft = (involvementId: string) => ({ form: "involvement-end", subject: involvementId });

export function involvementEndRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.involvementEnd(":child", ":involvement"), async (c) => {
      const { open, ending, leads } = await openEnding(c, house);
      const kept = await draftOf(c.var.tx, draft(ending.id));
      const state = { fields: kept?.fields ?? {}, problems: [], draftedAt: kept?.savedAt ?? null };
      return html(c, <InvolvementEndPage open={open} ending={ending} leads={leads} state={state} />);
    })
    .post(paths.involvementEnd(":child", ":involvement"), async (c) => {
      const { tx, viewer } = c.var;
      const { open, ending, leads, involvements } = await openEnding(c, house);
      const { child, today } = open;
      const fields = await fieldsSent(c);
      const read = readEnd(fields, ending, { today, involvements, choices: await teamChoices(tx, today) });
      if ("problems" in read) {
        await keepDraft(tx, viewer, draft(ending.id), fields, clock.now(), await pageSent(c));
        const state = { fields, problems: read.problems, draftedAt: null };
        return html(c, <InvolvementEndPage open={open} ending={ending} leads={leads} state={state} />, 422);
      }
      const writing = { childId: child.id, by: viewer, at: clock.now() };
      if (!(await endInvolvement(tx, writing, ending.id, read.value)))
        throw new NotAllowed("Somebody else has just recorded a last day.");
      await dropDraft(tx, draft(ending.id));
      const stillSeen = await childById(tx, child.id);
      return c.redirect(stillSeen ? `${paths.team(child.id)}?done=ended` : paths.children(), 303);
    });
}

async function openEnding(c: Asked, house: House) {
  const open = await openRecord(c, house, "recording a last day in the team");
  const { involvements, spells } = await teamAndLeads(c.var.tx, open.child.id);
  const ending = involvements.find(({ id }) => id === c.req.param("involvement"));
  if (!ending) throw new NothingToSee();
  if (!adds(open, "team", ending.agencyId))
    throw new NotAllowed(
      `${ending.agencyName} records this last day itself, or whoever leads for the child, or their manager.`,
    );
  if (ending.to)
    throw new NotAllowed(
      `A last day has been recorded already: ${showDay(ending.to)}. If they work with the child again, add them again.`,
    );
  return { open, ending, involvements, leads: leadOn(spells, open.today)?.involvementId === ending.id };
}
