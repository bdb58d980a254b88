import type { Discharge } from "@throughline/appointments";
import { showDay } from "@throughline/calendar";
import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { InsetText } from "../design/components/inset-text.tsx";
import { Radios } from "../design/components/radios.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { Day, Ending, Line, Words } from "./form-words.tsx";

export interface OpenDischarge {
  readonly open: OpenRecord;
  readonly discharge: Discharge;
}

/** What is known later of a service that closed the child: the decision, that the lead was told, that they are back. */
export function DischargeStepPage({
  opened: { open, discharge },
  state,
}: {
  opened: OpenDischarge;
  state: FormState;
}) {
  const { child, viewer } = open;
  const name = firstName(child);
  const here = paths.discharge(child.id, discharge.id);
  return (
    <ChildPage
      open={open}
      tab="Appointments"
      title={`What was decided when ${discharge.service} discharged ${name}`}
      back={{ href: paths.appointments(child.id), text: `${name}’s appointments` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <InsetText>
        {discharge.service} discharged {name} on {showDay(discharge.on)}: {discharge.reason}
        {discharge.steps.map(({ sort, on, words, who }) => (
          <>
            <br />
            {stepName[sort]}, {showDay(on)}, {who}: {words}
          </>
        ))}
      </InsetText>
      <KeptForm form="discharge" subject={discharge.id} action={here} page={here} state={state}>
        <Radios
          name="sort"
          fieldset={{ legend: { text: "What you record", classes: "govuk-fieldset__legend--s" } }}
          value={typed(state.fields, "sort")}
          items={[
            { value: "risk decision", text: `It was decided, knowing what it would mean for ${name}` },
            { value: "lead told", text: "The lead professional was told" },
            { value: "taken back", text: `The service has taken ${name} back` },
          ]}
          errorMessage={messageAt(problemAt(state, "sort"))}
        />
        <Words
          state={state}
          name="words"
          label="In words"
          hint="The words of the decision, or what was said"
          rows={3}
        />
        <Line state={state} name="who" label="Who decided, was told, or took them back" />
        <Day state={state} name="on" label="On which day" />
        <Ending
          save="Record it"
          leave={paths.appointments(child.id)}
          by={`${viewer.name}, ${viewer.agency}`}
        />
      </KeptForm>
    </ChildPage>
  );
}

export const stepName = {
  "risk decision": "Decided",
  "lead told": "Lead told",
  "taken back": "Taken back",
} as const;
