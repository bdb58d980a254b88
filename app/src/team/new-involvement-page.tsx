import { adds, ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { InsetText } from "../design/components/inset-text.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import type { AdultOfFamily } from "./adults-of-family.ts";
import { THE_CHILD } from "./involvement-form.ts";
import { GroupedSelect, type OptionGroup } from "./grouped-select.tsx";
import type { TeamChoice } from "./team-choices.store.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";

interface NewInvolvementPageProps {
  readonly open: OpenRecord;
  readonly choices: readonly TeamChoice[];
  readonly adults: readonly AdultOfFamily[];
  readonly state: FormState;
}

export function NewInvolvementPage({ open, choices, adults, state }: NewInvolvementPageProps) {
  const { child } = open;
  const name = firstName(child);
  const value = (field: string) => typed(state.fields, field);
  const errorMessage = (field: string) => messageAt(problemAt(state, field));
  return (
    <ChildPage
      open={open}
      tab="Team"
      title={`Add somebody to ${name}’s team`}
      back={{ href: paths.team(child.id), text: `${name}’s team` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <div class="govuk-!-width-two-thirds">
        <InsetText>
          Everybody in the team you choose will be able to read {name}’s record from the first day you give,
          but for what other agencies hold back. Add a team only if they need that to help {name}. Each look
          they take is written down.
          {!adds(open, "lead") &&
            ` You can add teams of ${open.viewer.agency}. Whoever leads for ${name} adds those of other agencies.`}
        </InsetText>
      </div>
      <KeptForm
        form="involvement"
        subject={child.id}
        action={paths.team(child.id)}
        page={paths.newInvolvement(child.id)}
        state={state}
      >
        <GroupedSelect
          name="team"
          label={{ text: "Team", classes: "govuk-label--s" }}
          nothing="Choose a team"
          groups={teamsByAgency(choices)}
          value={value("team")}
          errorMessage={errorMessage("team")}
        />
        <GroupedSelect
          name="practitioner"
          label={{ text: "Practitioner", classes: "govuk-label--s" }}
          hint={{
            text: "Somebody of that team. Leave this empty if nobody is named yet, or if they are not in the list.",
          }}
          nothing="Nobody chosen"
          groups={practitionersByTeam(choices)}
          value={value("practitioner")}
          errorMessage={errorMessage("practitioner")}
        />
        <Input
          name="named"
          label={{ text: "Or their name, if they are not in the list", classes: "govuk-label--s" }}
          hint={{
            text: "A name alone does not let them in: those of their team who sign in will see the record.",
          }}
          classes="govuk-input--width-20"
          value={value("named")}
          errorMessage={errorMessage("named")}
        />
        <Input
          name="role"
          label={{ text: "Role", classes: "govuk-label--s" }}
          hint={{
            text: `Such as community nurse. Left empty, it is the role they hold in their own agency.`,
          }}
          classes="govuk-input--width-20"
          value={value("role")}
          errorMessage={errorMessage("role")}
        />
        {adults.length > 0 && <WhoWith name={name} adults={adults} state={state} />}
        <Textarea
          name="does"
          label={{ text: `What they do with ${name}`, classes: "govuk-label--s" }}
          hint={{ text: `In words that ${name} and the family would recognise.` }}
          rows={3}
          classes="govuk-!-width-two-thirds"
          value={value("does")}
          errorMessage={errorMessage("does")}
        />
        <Input
          name="from"
          label={{ text: "From which day", classes: "govuk-label--s" }}
          hint={{ text: "For example, 12 March 2026." }}
          classes="govuk-input--width-10"
          value={value("from")}
          errorMessage={errorMessage("from")}
        />
        <div class="govuk-button-group">
          <Button text="Add to the team" preventDoubleClick />
          <a class="govuk-link" href={paths.team(child.id)}>
            Leave without adding
          </a>
        </div>
      </KeptForm>
    </ChildPage>
  );
}

interface WhoWithProps {
  readonly name: string;
  readonly adults: readonly AdultOfFamily[];
  readonly state: FormState;
}

function WhoWith({ name, adults, state }: WhoWithProps) {
  return (
    <Radios
      name="with"
      classes="govuk-radios--small"
      fieldset={{ legend: { text: "Who do they work with?", classes: "govuk-fieldset__legend--s" } }}
      hint={{
        text: `A team that works with an adult of the family sees less: who ${name} is, the plan, who leads and the team, that adult, and what their own agency recorded.`,
        classes: "govuk-!-width-two-thirds",
      }}
      value={typed(state.fields, "with") || THE_CHILD}
      errorMessage={messageAt(problemAt(state, "with"))}
      items={[
        { value: THE_CHILD, text: name },
        ...adults.map((adult) => ({
          value: adult.id,
          text: adult.age === "" ? adult.name : `${adult.name}, ${adult.age}`,
        })),
      ]}
    />
  );
}

function teamsByAgency(choices: readonly TeamChoice[]): OptionGroup[] {
  const byAgency = Map.groupBy(choices, ({ agencyName }) => agencyName);
  return [...byAgency].map(([label, teams]) => ({
    label,
    options: teams.map(({ id, name }) => ({ value: id, text: name })),
  }));
}

/** Who can be chosen, team by team. */
export function practitionersByTeam(choices: readonly TeamChoice[]): OptionGroup[] {
  return choices
    .filter(({ practitioners }) => practitioners.length > 0)
    .map(({ agencyName, name, practitioners }) => ({
      label: `${agencyName}: ${name}`,
      options: practitioners.map((p) => ({ value: p.id, text: `${p.name}, ${roleInSentence(p.role)}` })),
    }));
}
