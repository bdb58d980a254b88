import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../paths.ts";
import { refusedOn } from "../platform/drafts/begun-form.ts";
import { dropDraft, holdForm } from "../platform/drafts/store.ts";
import { fieldsSent, readAs, typed } from "../platform/forms/fields.ts";
import { overtaken } from "../platform/forms/standing.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { invite } from "../sign-in/public.ts";
import { mayInvite, recordSpell } from "./administration.store.ts";
import { asAdministrator, linkTo, personAsked } from "./administrator.ts";
import { lastDayForm, recoveryForm, spellForm } from "./forms.ts";
import { InvitationMadePage } from "./joiner-page.tsx";
import type { Person } from "./people.store.ts";
import { waitingRequests } from "./closer-requests.store.ts";
import { formsOf, lastOf, type Sent, writtenIn } from "./person-forms.ts";
import { PersonPage } from "./person-page.tsx";
import { managedOn, managedWords } from "./managed-by.ts";
import { managersOf } from "./line-managers.store.ts";
import { askRecovery } from "./recoveries.store.ts";

const notices: Readonly<Record<string, string>> = {
  kept: "It is recorded.",
  asked: "It is asked. Somebody else must confirm it within a day.",
  confirm: "It is asked, and not recorded yet: you would see more children by it.",
};

/** One person of the agency: their teams and last days, and how they are let in. */
export function personRoutes(house: House): Hono<Env> {
  const { clock } = house;

  async function page(c: Asked, sent: Sent | null): Promise<Response> {
    const working = await asAdministrator(c, house);
    const person = await personAsked(c);
    const may =
      person.id !== c.var.viewer.practitionerId && (await mayInvite(c.var.tx, person.id, clock.now()));
    const manager = managedWords(managedOn(await managersOf(c.var.tx, person.id), working.today));
    const notice = sent ? undefined : notices[c.req.query("done") ?? ""];
    const forms = await formsOf(c.var.tx, person, working, sent);
    const asked = (await waitingRequests(c.var.tx)).filter((one) => one.practitionerId === person.id);
    const about = { person, mayInvite: may, manager, asked };
    const props = { ...working, ...about, viewer: c.var.viewer, sent, forms, notice };
    return html(c, <PersonPage {...props} />, sent ? 422 : 200);
  }
  async function refuse(
    c: Asked,
    form: string,
    { fields, problems }: Omit<Sent["state"], "draftedAt">,
  ): Promise<Response> {
    const person = await personAsked(c);
    const { teams } = await asAdministrator(c, house);
    const about = { of: writtenIn(person, form), standing: await lastOf(c.var.tx, person, form, teams) };
    return await page(c, { form, state: await refusedOn(c, house, about, fields, problems) });
  }
  async function done(c: Asked, person: Person, form: string, what: keyof typeof notices): Promise<Response> {
    await dropDraft(c.var.tx, writtenIn(person, form));
    return c.redirect(`${paths.agencyPerson(person.id)}?done=${what}`, 303);
  }

  const hold = async (c: Asked) =>
    await holdForm(c.var.tx, { form: "person-spells", subject: c.req.param("person") ?? "" });

  return new Hono<Env>()
    .get(paths.agencyPerson(":person"), (c) => page(c, null))
    .post(paths.personSpells(":person"), async (c) => {
      await hold(c);
      const { teams } = await asAdministrator(c, house);
      const person = await personAsked(c);
      const fields = await fieldsSent(c);
      const newer = overtaken(fields, await lastOf(c.var.tx, person, "team", teams));
      const read = readAs(spellForm, fields);
      const problems = [...newer, ...("problems" in read ? read.problems : [])];
      if ("problems" in read || problems.length > 0) return await refuse(c, "team", { fields, problems });
      const { team: teamId, ...when } = read.value;
      if (!teams.some(({ id }) => id === teamId))
        return await refuse(c, "team", { fields, problems: [{ field: "team", words: "Choose the team" }] });
      const spell = { ...when, membershipId: null, practitionerId: person.id, teamId };
      const came = await recordSpell(c.var.tx, c.var.viewer, spell, clock.now());
      return await done(c, person, "team", came);
    })
    .post(paths.spellLastDay(":person", ":membership"), async (c) => {
      await hold(c);
      const { teams } = await asAdministrator(c, house);
      const person = await personAsked(c);
      const spell = person.spells.find(({ id }) => id === c.req.param("membership"));
      if (!spell) throw new NothingToSee();
      const fields = await fieldsSent(c);
      const newer = overtaken(fields, await lastOf(c.var.tx, person, spell.id, teams));
      const read = readAs(lastDayForm, fields);
      const problems = [...newer, ...("problems" in read ? read.problems : [])];
      if ("problems" in read || problems.length > 0) return await refuse(c, spell.id, { fields, problems });
      if (Temporal.PlainDate.compare(read.value.to, spell.from) < 0)
        return await refuse(c, spell.id, {
          fields,
          problems: [{ field: "to", words: "The last day is before they began. Put it right" }],
        });
      const { id: membershipId, teamId, from } = spell;
      const changed = { ...read.value, membershipId, practitionerId: person.id, teamId, from };
      const came = await recordSpell(c.var.tx, c.var.viewer, changed, clock.now());
      return await done(c, person, membershipId, came);
    })
    .post(paths.personRecovery(":person"), async (c) => {
      const { tx, viewer } = c.var;
      await asAdministrator(c, house);
      const person = await personAsked(c);
      if (person.id === viewer.practitionerId)
        throw new NotAllowed(
          "Nobody lets themselves in anew. Ask another administrator or a manager to ask for you.",
        );
      const fields = await fieldsSent(c);
      const read = readAs(recoveryForm, fields);
      if ("problems" in read) return await refuse(c, "recovery", { fields, problems: read.problems });
      await askRecovery(tx, viewer, person.id, read.value.reason, clock.now());
      return await done(c, person, "recovery", "asked");
    })
    .post(paths.personInvitation(":person"), async (c) => {
      const { tx, viewer } = c.var;
      await asAdministrator(c, house);
      const person = await personAsked(c);
      if (!(await mayInvite(tx, person.id, clock.now())))
        throw new NotAllowed(
          "Somebody who has signed in before is let in anew only once another person has confirmed it.",
        );
      const fields = await fieldsSent(c);
      const email = typed(fields, "email").trim();
      if (!person.joined && !z.email().safeParse(email).success)
        return await refuse(c, "invitation", {
          fields,
          problems: [{ field: "email", words: "Write their own email address at work" }],
        });
      await dropDraft(tx, writtenIn(person, "invitation"));
      const { partnershipId, practitionerId: madeBy } = viewer;
      const code = await invite(tx, { partnershipId, practitionerId: person.id, email, madeBy }, clock.now());
      const link = linkTo(house, paths.invitation(code));
      return html(c, <InvitationMadePage viewer={viewer} name={person.name} link={link} />);
    });
}
