import { showDay } from "@throughline/calendar";
import { Button } from "../design/components/button.tsx";
import { InsetText } from "../design/components/inset-text.tsx";
import { Details } from "../design/components/details.tsx";
import { Page } from "../design/layout.tsx";
import { Card } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import type { DraftOf } from "../platform/drafts/store.ts";
import { emptyForm, type FormState } from "../platform/forms/fields.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";
import { isOver } from "./administration-page.tsx";
import { askedWords, type CloserRequest, whoConfirms } from "./closer-request.ts";
import type { Person, Spell, Team } from "./people.store.ts";
import { placeOf, type Sent, writtenIn } from "./person-forms.ts";
import { Field, idIn, SpellFields } from "./spell-fields.tsx";

interface PersonPageProps {
  readonly viewer: Viewer;
  readonly person: Person;
  readonly teams: readonly Team[];
  readonly today: Temporal.PlainDate;
  readonly mayInvite: boolean;
  /** Who manages them, in a sentence. */
  readonly manager: string;
  /** What is asked of others about them, and not confirmed yet. */
  readonly asked: readonly CloserRequest[];
  readonly sent: Sent | null;
  readonly forms: Readonly<Record<string, FormState>>;
  readonly notice?: string | undefined;
}

export function PersonPage(props: PersonPageProps) {
  const { viewer, person, teams, today, mayInvite, manager, asked, sent, forms, notice } = props;
  const isSelf = person.id === viewer.practitionerId;
  const ofForm = (form: string): FormState => forms[form] ?? emptyForm;
  const kept = (form: string, first: string) => ({
    ...writtenIn(person, form),
    page: placeOf(person, form, first),
    state: ofForm(form),
  });
  return (
    <Page
      title={person.name}
      viewer={viewer}
      errors={sent ? errorsOfSent(sent) : []}
      notice={notice}
      back={{ href: paths.administration() }}
      scripts={["keep-draft"]}
    >
      <h1 class="govuk-heading-l">
        {person.name}, {roleInSentence(person.role)}
      </h1>
      <Card id="teams" title="Teams">
        {isSelf && (
          <p class="govuk-body">
            Nobody lets themselves see more children. You can end your own days here at once; what makes them
            more is asked. {whoConfirms(viewer.agency)}
          </p>
        )}
        {asked.map((one) => (
          <InsetText>
            Not recorded yet. {askedWords(one)} {!isSelf && whoConfirms(viewer.agency)}
          </InsetText>
        ))}
        {person.spells.map((spell) => (
          <InTeam spell={spell} person={person} today={today} kept={kept(spell.id, "to")} />
        ))}
        <Details summaryText="Put them in another team" open={isBegun(ofForm("team"))}>
          <KeptForm {...kept("team", "team")} of="team" action={paths.personSpells(person.id)}>
            <SpellFields of="team" state={ofForm("team")} teams={teams} />
            <Field of="team" state={ofForm("team")} name="reason" label="Why" />
            <Button text="Put them in this team" preventDoubleClick />
          </KeptForm>
        </Details>
      </Card>
      <Card
        id="manager"
        title="Manager"
        action={{ text: "Change", href: paths.personManager(person.id), about: `who manages ${person.name}` }}
      >
        <p class="govuk-body">{manager}</p>
      </Card>
      <Card id="signing-in" title="Signing in">
        {mayInvite && (
          <KeptForm {...kept("invitation", "email")} action={paths.personInvitation(person.id)}>
            {!person.joined && (
              <Field
                of="invitation"
                state={ofForm("invitation")}
                name="email"
                label="Their own email address at work"
              />
            )}
            <Button text="Make an invitation" preventDoubleClick />
          </KeptForm>
        )}
        {person.joined && !mayInvite && !isSelf && (
          <KeptForm {...kept("recovery", "reason")} action={paths.personRecovery(person.id)}>
            <p class="govuk-body">
              If {person.name} cannot sign in any more, ask for a way in anew. Another administrator or a
              manager of {viewer.agency} must confirm it within a day.
            </p>
            <Field
              of="recovery"
              state={ofForm("recovery")}
              name="reason"
              label="What happened, and how you know it is they"
            />
            <Button text="Ask for somebody to confirm" preventDoubleClick />
          </KeptForm>
        )}
        {isSelf && <p class="govuk-body">Nobody lets themselves in anew: somebody else asks for you.</p>}
      </Card>
    </Page>
  );
}

/** Left half-written, or refused: it stands open, so that its words are seen. */
const isBegun = ({ draftedAt, problems }: FormState): boolean => draftedAt !== null || problems.length > 0;

const errorsOfSent = ({ form, state }: Sent) =>
  state.problems.map(({ field, words }) => ({ text: words, href: `#${idIn(form, field)}` }));

interface InTeamProps {
  readonly spell: Spell;
  readonly person: Person;
  readonly today: Temporal.PlainDate;
  readonly kept: DraftOf & { readonly page: string; readonly state: FormState };
}

function InTeam({ spell, person, today, kept }: InTeamProps) {
  const { state } = kept;
  const last = spell.to ? `last day ${showDay(spell.to)}` : "no last day";
  return (
    <>
      <p class="govuk-body">
        <strong>{spell.team}</strong> from {showDay(spell.from)}, {last}
        {isOver(spell, today) && ", over"}
      </p>
      {!isOver(spell, today) && (
        <Details summaryText={`Give another last day in ${spell.team}`} open={isBegun(state)}>
          <KeptForm {...kept} of={spell.id} action={paths.spellLastDay(person.id, spell.id)}>
            <Field of={spell.id} state={state} name="to" label="Last day" short />
            <Field of={spell.id} state={state} name="reason" label="Why" />
            <Button text="Keep this last day" preventDoubleClick />
          </KeptForm>
        </Details>
      )}
    </>
  );
}
