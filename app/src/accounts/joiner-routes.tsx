import { showDay } from "@throughline/calendar";
import { Hono } from "hono";
import { paths } from "../paths.ts";
import { begunForm, refusedForm } from "../platform/drafts/begun-form.ts";
import { type DraftOf, dropDraft } from "../platform/drafts/store.ts";
import { fieldsSent, type Problem, readAs } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { invite } from "../sign-in/public.ts";
import { addJoiner, recordSpell } from "./administration.store.ts";
import { asAdministrator, linkTo } from "./administrator.ts";
import { joinerForm } from "./forms.ts";
import { InvitationMadePage, JoinerPage } from "./joiner-page.tsx";

const writtenIn = ({ agencyId }: Pick<Viewer, "agencyId">): DraftOf => ({
  form: "joiner",
  subject: agencyId,
});

/** Somebody new to the agency: who they are, their team until a last day, and the invitation to hand to them. */
export function joinerRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.newJoiner(), async (c) => {
      const { today, teams, lastDay } = await asAdministrator(c, house);
      const fields = { from: showDay(today), to: showDay(lastDay) };
      const state = await begunForm(c.var.tx, writtenIn(c.var.viewer), fields);
      return html(c, <JoinerPage viewer={c.var.viewer} teams={teams} state={state} />);
    })
    .post(paths.joiners(), async (c) => {
      const { tx, viewer } = c.var;
      const { teams } = await asAdministrator(c, house);
      const fields = await fieldsSent(c);
      const read = readAs(joinerForm, fields);
      const problems: Problem[] = "problems" in read ? read.problems : [];
      if ("value" in read && !teams.some(({ id }) => id === read.value.team))
        problems.push({ field: "team", words: "Choose the team" });
      if (!("value" in read) || problems.length > 0) {
        const state = await refusedForm(c, house, writtenIn(viewer), fields, problems);
        return html(c, <JoinerPage viewer={viewer} teams={teams} state={state} />, 422);
      }
      const { name, role, phone, email, team: teamId, from, to } = read.value;
      const practitionerId = await addJoiner(tx, viewer, { name, role, phone });
      const spell = { membershipId: null, practitionerId, teamId, from, to, reason: "joins" };
      await recordSpell(tx, viewer, spell, clock.now());
      await dropDraft(tx, writtenIn(viewer));
      const { partnershipId, practitionerId: madeBy } = viewer;
      const code = await invite(tx, { partnershipId, practitionerId, email, madeBy }, clock.now());
      const link = linkTo(house, paths.invitation(code));
      return html(c, <InvitationMadePage viewer={viewer} name={name} link={link} />);
    });
}
