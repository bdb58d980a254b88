import { cameOf, serviceName } from "@throughline/appointments";
import { showPartKnownDay } from "@throughline/calendar";
import { ChildPage, firstName } from "../children/public.ts";
import { Radios } from "../design/components/radios.tsx";
import { Select } from "../design/components/select.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { AppointmentSummary } from "./appointment-summary.tsx";
import { Day, Ending } from "./form-words.tsx";
import type { OpenAppointment } from "./open-appointment.ts";
import { earlierThan } from "./story-form.ts";

/** Says what an appointment is to an earlier one, so that one appointment is one story. */
export function StoryPage({ opened, state }: { opened: OpenAppointment; state: FormState }) {
  const { open, one } = opened;
  const { child, viewer } = open;
  const here = paths.appointmentStory(child.id, one.entryId);
  return (
    <ChildPage
      open={open}
      tab="Appointments"
      title="What this appointment is to an earlier one"
      back={{ href: paths.appointments(child.id), text: `${firstName(child)}’s appointments` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <AppointmentSummary childId={child.id} one={one} />
      <KeptForm form="appointment-story" subject={one.id} action={here} page={here} state={state}>
        <Radios
          name="sort"
          fieldset={{ legend: { text: "What it is", classes: "govuk-fieldset__legend--s" } }}
          hint={{
            text: "Where nobody says, the next appointment of the same service within a year is taken for the same one.",
          }}
          value={typed(state.fields, "sort")}
          items={[
            { value: "moved to", text: "The same appointment, moved to this day" },
            {
              value: "rebooked as",
              text: "The same appointment, booked again after it was missed or cancelled",
            },
            { value: "begins anew", text: "An appointment of its own, that follows none" },
          ]}
          errorMessage={messageAt(problemAt(state, "sort"))}
        />
        <Select
          name="earlier"
          label={{ text: "Which appointment it follows", classes: "govuk-label--s" }}
          value={typed(state.fields, "earlier")}
          items={[
            { text: "None", value: "" },
            ...earlierThan(opened).map((earlier) => ({
              value: earlier.id,
              text: `${showPartKnownDay(earlier.on)}, ${serviceName([earlier.service])}: ${cameOf(earlier)}`,
            })),
          ]}
          errorMessage={messageAt(problemAt(state, "earlier"))}
        />
        <Day state={state} name="offeredOn" label="On which day this one was offered, if it is known" />
        <Ending
          save="Record it"
          leave={paths.appointments(child.id)}
          by={`${viewer.name}, ${viewer.agency}`}
        />
      </KeptForm>
    </ChildPage>
  );
}
