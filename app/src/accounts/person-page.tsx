import { showDay } from "@throughline/calendar";
import { Button } from "../design/components/button.tsx";
import { Details } from "../design/components/details.tsx";
import { Page } from "../design/layout.tsx";
import { Card } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { emptyForm, type FormState } from "../platform/forms/fields.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";
import { isOver } from "./administration-page.tsx";
import type { Person, Spell, Team } from "./people.store.ts";
import { Field, idIn, SpellFields } from "./spell-fields.tsx";

/** The forms of the page: that of one spell goes by its id. */
export interface Sent {
  readonly form: string;
  readonly state: FormState;
}

interface PersonPageProps {
  readonly viewer: Viewer;
  readonly person: Person;
  readonly teams: readonly Team[];
  readonly today: Temporal.PlainDate;
  readonly lastDay: Temporal.PlainDate;
  readonly mayInvite: boolean;
  readonly sent: Sent | null;
  readonly notice?: string | undefined;
}

export function PersonPage(props: PersonPageProps) {
  const { viewer, person, teams, today, lastDay, mayInvite, sent, notice } = props;
  const isSelf = person.id === viewer.practitionerId;
  const ofForm = (form: string, fields: FormState["fields"]): FormState =>
    sent?.form === form ? sent.state : { ...emptyForm, fields };
  return (
    <Page
      title={person.name}
      viewer={viewer}
      errors={sent ? errorsOfSent(sent) : []}
      notice={notice}
      back={{ href: paths.administration() }}
    >
      <h1 class="govuk-heading-l">
        {person.name}, {roleInSentence(person.role)}
      </h1>
      <Card id="teams" title="Teams">
        {person.spells.map((spell) => (
          <InTeam
            spell={spell}
            person={person}
            today={today}
            open={sent?.form === spell.id}
            state={ofForm(spell.id, { to: showDay(spell.to ?? lastDay) })}
          />
        ))}
        <Details summaryText="Put them in another team" open={sent?.form === "team"}>
          <form method="post" action={paths.personSpells(person.id)} noValidate>
            <SpellFields
              of="team"
              state={ofForm("team", { from: showDay(today), to: showDay(lastDay) })}
              teams={teams}
            />
            <Field of="team" state={ofForm("team", {})} name="reason" label="Why" />
            <Button text="Put them in this team" preventDoubleClick />
          </form>
        </Details>
      </Card>
      <Card id="signing-in" title="Signing in">
        {mayInvite && (
          <form method="post" action={paths.personInvitation(person.id)} noValidate>
            {!person.joined && (
              <Field
                of="invitation"
                state={ofForm("invitation", {})}
                name="email"
                label="Their own email address at work"
              />
            )}
            <Button text="Make an invitation" preventDoubleClick />
          </form>
        )}
        {person.joined && !mayInvite && !isSelf && (
          <form method="post" action={paths.personRecovery(person.id)} noValidate>
            <p class="govuk-body">
              If {person.name} cannot sign in any more, ask for a way in anew. Another administrator or a
              manager of {viewer.agency} must confirm it within a day.
            </p>
            <Field
              of="recovery"
              state={ofForm("recovery", {})}
              name="reason"
              label="What happened, and how you know it is they"
            />
            <Button text="Ask for somebody to confirm" preventDoubleClick />
          </form>
        )}
        {isSelf && <p class="govuk-body">Nobody lets themselves in anew: somebody else asks for you.</p>}
      </Card>
    </Page>
  );
}

const errorsOfSent = ({ form, state }: Sent) =>
  state.problems.map(({ field, words }) => ({ text: words, href: `#${idIn(form, field)}` }));

interface InTeamProps {
  readonly spell: Spell;
  readonly person: Person;
  readonly today: Temporal.PlainDate;
  readonly open: boolean;
  readonly state: FormState;
}

function InTeam({ spell, person, today, open, state }: InTeamProps) {
  const last = spell.to ? `last day ${showDay(spell.to)}` : "no last day";
  return (
    <>
      <p class="govuk-body">
        <strong>{spell.team}</strong> from {showDay(spell.from)}, {last}
        {isOver(spell, today) && ", over"}
      </p>
      {!isOver(spell, today) && (
        <Details summaryText={`Give another last day in ${spell.team}`} open={open}>
          <form method="post" action={paths.spellLastDay(person.id, spell.id)} noValidate>
            <Field of={spell.id} state={state} name="to" label="Last day" short />
            <Field of={spell.id} state={state} name="reason" label="Why" />
            <Button text="Keep this last day" preventDoubleClick />
          </form>
        </Details>
      )}
    </>
  );
}
