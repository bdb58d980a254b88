import { Hono } from "hono";
import { adds, firstName, openRecord, type OpenRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { fieldsSent, pageSent } from "../platform/forms/fields.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { readInvolvement } from "./involvement-form.ts";
import { involvementsOf } from "./involvements.store.ts";
import { NewInvolvementPage } from "./new-involvement-page.tsx";
import { addInvolvement } from "./record-team.store.ts";
import { adultsOfFamily } from "./adults-of-family.ts";
import { type TeamChoice, teamChoices } from "./team-choices.store.ts";

/** The teams that the viewer may add: every one for whoever leads, otherwise those of their own agency. */
async function offeredTeams(tx: Tx, open: OpenRecord): Promise<TeamChoice[]> {
  const choices = await teamChoices(tx, open.today);
  return choices.filter(({ agencyId }) => adds(open, "team", agencyId));
}

const LOOKED_AT = "adding somebody to the team";
const draft = (childId: string) => ({ form: "involvement", subject: childId });

export function involvementRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.newInvolvement(":child"), async (c) => {
      const open = await openRecord(c, house, LOOKED_AT);
      const kept = await draftOf(c.var.tx, draft(open.child.id));
      const state = { fields: kept?.fields ?? {}, problems: [], draftedAt: kept?.savedAt ?? null };
      const [choices, adults] = [await offeredTeams(c.var.tx, open), await adultsOfFamily(c.var.tx, open)];
      return html(c, <NewInvolvementPage open={open} choices={choices} adults={adults} state={state} />);
    })
    .post(paths.team(":child"), async (c) => {
      const { tx, viewer } = c.var;
      const open = await openRecord(c, house, LOOKED_AT);
      const { child, today } = open;
      const fields = await fieldsSent(c);
      const [choices, adults] = [await offeredTeams(tx, open), await adultsOfFamily(tx, open)];
      const involvements = await involvementsOf(tx, child.id);
      const read = readInvolvement(fields, {
        name: firstName(child),
        born: child.born.from,
        today,
        choices,
        involvements,
        adults,
      });
      if ("problems" in read) {
        await keepDraft(tx, viewer, draft(child.id), fields, clock.now(), await pageSent(c));
        const state = { fields, problems: read.problems, draftedAt: null };
        return html(
          c,
          <NewInvolvementPage open={open} choices={choices} adults={adults} state={state} />,
          422,
        );
      }
      await addInvolvement(tx, { childId: child.id, by: viewer, at: clock.now() }, read.value);
      await dropDraft(tx, draft(child.id));
      return c.redirect(`${paths.team(child.id)}?done=added`, 303);
    });
}
