import { Hono } from "hono";
import { firstName, openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { fieldsSent, pageSent } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { readInvolvement } from "./involvement-form.ts";
import { involvementsOf } from "./involvements.store.ts";
import { NewInvolvementPage } from "./new-involvement-page.tsx";
import { addInvolvement } from "./record-team.store.ts";
import { teamChoices } from "./team-choices.store.ts";

const LOOKED_AT = "adding somebody to the team";
const draft = (childId: string) => ({ form: "involvement", subject: childId });

export function involvementRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.newInvolvement(":child"), async (c) => {
      const open = await openRecord(c, house, LOOKED_AT);
      const kept = await draftOf(c.var.tx, draft(open.child.id));
      const state = { fields: kept?.fields ?? {}, problems: [], draftedAt: kept?.savedAt ?? null };
      return html(
        c,
        <NewInvolvementPage open={open} choices={await teamChoices(c.var.tx, open.today)} state={state} />,
      );
    })
    .post(paths.team(":child"), async (c) => {
      const { tx, viewer } = c.var;
      const open = await openRecord(c, house, LOOKED_AT);
      const { child, today } = open;
      const fields = await fieldsSent(c);
      const choices = await teamChoices(tx, today);
      const involvements = await involvementsOf(tx, child.id);
      const read = readInvolvement(fields, {
        name: firstName(child),
        born: child.born.from,
        today,
        choices,
        involvements,
      });
      if ("problems" in read) {
        await keepDraft(tx, viewer, draft(child.id), fields, clock.now(), await pageSent(c));
        const state = { fields, problems: read.problems, draftedAt: null };
        return html(c, <NewInvolvementPage open={open} choices={choices} state={state} />, 422);
      }
      await addInvolvement(tx, { childId: child.id, by: viewer, at: clock.now() }, read.value);
      await dropDraft(tx, draft(child.id));
      return c.redirect(`${paths.team(child.id)}?done=added`, 303);
    });
}
