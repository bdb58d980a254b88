import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Radios } from "../design/components/radios.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { Day, Ending, Line, Words } from "./form-words.tsx";

/** That a service discharged the child, with the decision behind it and whether the lead was told. */
export function DischargePage({ open, state }: { open: OpenRecord; state: FormState }) {
  const { child, viewer, standing } = open;
  const name = firstName(child);
  const here = paths.newDischarge(child.id);
  const lead = standing.lead ? `${standing.lead.name}, ${standing.lead.agency}` : "nobody is named as lead";
  return (
    <ChildPage
      open={open}
      tab="Appointments"
      title={`Record that a service discharged ${name}`}
      back={{ href: paths.appointments(child.id), text: `${name}’s appointments` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <KeptForm form="new-discharge" subject={child.id} action={here} page={here} state={state}>
        <Line state={state} name="service" label="Which service" hint="For example, Audiology" />
        <Day state={state} name="on" label="From which day" />
        <Words state={state} name="reason" label="Why, as the service gave it" />
        <Radios
          name="forMissed"
          classes="govuk-radios--small govuk-radios--inline"
          fieldset={{
            legend: { text: "Was it for missed appointments?", classes: "govuk-fieldset__legend--s" },
          }}
          value={typed(state.fields, "forMissed")}
          items={[
            { value: "yes", text: "Yes" },
            { value: "no", text: "No, for another reason" },
          ]}
          errorMessage={messageAt(problemAt(state, "forMissed"))}
        />
        <Words
          state={state}
          name="decision"
          label={`What was decided, knowing what it would mean for ${name}`}
          hint="The words of the decision. Leave it empty if there was none, or you do not know: it can be added later."
        />
        <Line state={state} name="decidedBy" label="Who decided" />
        <Day state={state} name="decidedOn" label="On which day" />
        <Line
          state={state}
          name="told"
          label="The lead professional who was told, if one was"
          hint={`Today’s lead: ${lead}`}
        />
        <Day state={state} name="toldOn" label="On which day they were told" />
        <Ending
          save="Record it"
          leave={paths.appointments(child.id)}
          by={`${viewer.name}, ${viewer.agency}`}
        />
      </KeptForm>
    </ChildPage>
  );
}
