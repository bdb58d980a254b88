import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import type { Involvement } from "./team.ts";

interface LeadPageProps {
  readonly open: OpenRecord;
  /** Those who may lead. */
  readonly candidates: readonly Involvement[];
  readonly state: FormState;
}

export function LeadPage({ open, candidates, state }: LeadPageProps) {
  const { child } = open;
  const name = firstName(child);
  return (
    <ChildPage
      open={open}
      tab="Team"
      title={`Name ${name}’s lead professional`}
      back={{ href: paths.team(child.id), text: `${name}’s team` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <p class="govuk-body govuk-!-width-two-thirds">
        The lead professional is the one person who brings the help together, and whom the family can ring.
        Whoever led before leads until the day before.
      </p>
      {candidates.length === 0 ? (
        <EmptyPart
          willStand={`Nobody in ${name}’s team is named yet. A lead is a person: add them to the team first.`}
          first={{ text: "Add somebody", href: paths.newInvolvement(child.id), about: `to ${name}’s team` }}
        />
      ) : (
        <LeadForm childId={child.id} name={name} candidates={candidates} state={state} />
      )}
    </ChildPage>
  );
}

function LeadForm({
  childId,
  name,
  candidates,
  state,
}: Omit<LeadPageProps, "open"> & { childId: string; name: string }) {
  const here = paths.lead(childId);
  return (
    <KeptForm form="lead" subject={childId} action={here} page={here} state={state}>
      <Radios
        name="involvement"
        fieldset={{ legend: { text: "Who leads", classes: "govuk-fieldset__legend--s" } }}
        value={typed(state.fields, "involvement")}
        items={candidates.map((c) => ({
          value: c.id,
          text: c.practitioner,
          hint: { text: `${c.role}, ${c.agencyName}, ${c.team}` },
        }))}
        errorMessage={messageAt(problemAt(state, "involvement"))}
      />
      <Input
        name="from"
        label={{ text: "From which day", classes: "govuk-label--s" }}
        hint={{ text: "For example, 12 March 2026." }}
        classes="govuk-input--width-10"
        value={typed(state.fields, "from")}
        errorMessage={messageAt(problemAt(state, "from"))}
      />
      <Radios
        name="told"
        fieldset={{
          legend: { text: `Has ${name}’s family been told?`, classes: "govuk-fieldset__legend--s" },
        }}
        value={typed(state.fields, "told")}
        items={[
          { value: "yes", text: "Yes" },
          { value: "not yet", text: "Not yet" },
        ]}
        errorMessage={messageAt(problemAt(state, "told"))}
      />
      <Input
        name="toldOn"
        label={{ text: "On which day they were told", classes: "govuk-label--s" }}
        hint={{ text: "Leave this empty if they have not been told yet." }}
        classes="govuk-input--width-10"
        value={typed(state.fields, "toldOn")}
        errorMessage={messageAt(problemAt(state, "toldOn"))}
      />
      <div class="govuk-button-group">
        <Button text="Name the lead" preventDoubleClick />
        <a class="govuk-link" href={paths.team(childId)}>
          Leave without naming
        </a>
      </div>
    </KeptForm>
  );
}
