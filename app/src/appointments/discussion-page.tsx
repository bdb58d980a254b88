import { ChildPage, firstName } from "../children/public.ts";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import type { FormState } from "../platform/forms/fields.ts";
import { errorsOf } from "../platform/forms/shown-problems.ts";
import { Day, Ending, Line, Words } from "./form-words.tsx";
import { JointLine } from "./joint-line.tsx";
import type { OpenAppointments } from "./open-appointment.ts";

/** A talk about all of a child's appointments together, with the line in front of whoever writes. */
export function DiscussionPage({ opened, state }: { opened: OpenAppointments; state: FormState }) {
  const { open, facts, numbers } = opened;
  const { child, viewer, today } = open;
  const name = firstName(child);
  const here = paths.appointmentsDiscussion(child.id);
  return (
    <ChildPage
      open={open}
      tab="Appointments"
      title="Record that the appointments were talked about together"
      back={{ href: paths.appointments(child.id), text: `${name}’s appointments` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <JointLine name={name} childId={child.id} facts={facts} today={today} numbers={numbers} />
      <KeptForm form="appointments-discussion" subject={child.id} action={here} page={here} state={state}>
        <Day state={state} name="on" label="On which day" />
        <Line
          state={state}
          name="who"
          label="Who talked together"
          hint="Agencies and people, the family among them if they were there"
        />
        <Words
          state={state}
          name="said"
          label={`What was made of it for ${name}`}
          hint="One-off or again and again, what it means, what gets in the way"
          rows={4}
        />
        <Words state={state} name="next" label="What comes of it" />
        <Ending
          save="Record the talk"
          leave={paths.appointments(child.id)}
          by={`${viewer.name}, ${viewer.agency}`}
        />
      </KeptForm>
    </ChildPage>
  );
}
