import { serviceName } from "@throughline/appointments";
import { ChildPage, firstName } from "../children/public.ts";
import { Radios } from "../design/components/radios.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { AppointmentSummary } from "./appointment-summary.tsx";
import { Day, Ending, Line, Words } from "./form-words.tsx";
import type { OpenAppointment } from "./open-appointment.ts";

/** A clinician says that an appointment is essential, or that it no longer is. */
export function EssentialPage({ opened, state }: { opened: OpenAppointment; state: FormState }) {
  const { open, one } = opened;
  const { child, viewer } = open;
  const name = firstName(child);
  const here = paths.essentialAppointment(child.id, one.entryId);
  const { essential } = one;
  return (
    <ChildPage
      open={open}
      tab="Appointments"
      title={essential ? "Essential, and until when" : "Mark an appointment as essential"}
      back={{ href: paths.appointments(child.id), text: `${name}’s appointments` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <AppointmentSummary childId={child.id} one={one}>
        {essential && `Essential, says ${essential.clinician}: ${essential.why}`}
      </AppointmentSummary>
      <KeptForm form="essential-appointment" subject={one.id} action={here} page={here} state={state}>
        <Radios
          name="mark"
          fieldset={{ legend: { text: "What the clinician says", classes: "govuk-fieldset__legend--s" } }}
          hint={{
            text: `A child with many appointments cannot always reach them all. Which ones may ${name} not go without?`,
          }}
          value={typed(state.fields, "mark")}
          items={[
            { value: "appointment", text: "This appointment is essential" },
            {
              value: "service",
              text: `Every appointment with ${serviceName([one.service])} is essential, from this one on`,
            },
            ...(essential ? [{ value: "ends", text: "It is essential no longer" }] : []),
          ]}
          errorMessage={messageAt(problemAt(state, "mark"))}
        />
        <Words
          state={state}
          name="why"
          label="Why"
          hint={`What would happen for ${name} without it, in words the family could read`}
        />
        <Line
          state={state}
          name="clinician"
          label="Which clinician says so"
          hint="Name and role: Dr Alan Whitford, cardiologist"
        />
        <Day state={state} name="saidOn" label="On which day they said it" />
        <Ending
          save="Record it"
          leave={paths.appointments(child.id)}
          by={`${viewer.name}, ${viewer.agency}`}
        />
      </KeptForm>
    </ChildPage>
  );
}
