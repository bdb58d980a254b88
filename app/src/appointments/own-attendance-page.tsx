import { isSixteen } from "@throughline/appointments";
import { showDay } from "@throughline/calendar";
import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { InsetText } from "../design/components/inset-text.tsx";
import { Radios } from "../design/components/radios.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { Day, Ending, Line, Words } from "./form-words.tsx";

/** Whether somebody of 16 or 17 comes to appointments on their own, as somebody who knows them assessed. */
export function OwnAttendancePage({ open, state }: { open: OpenRecord; state: FormState }) {
  const { child, viewer, today } = open;
  const name = firstName(child);
  const here = paths.ownAttendance(child.id);
  return (
    <ChildPage
      open={open}
      tab="Appointments"
      title={`Does ${name} come to appointments on their own?`}
      back={{ href: paths.appointments(child.id), text: `${name}’s appointments` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      {!isSixteen(child.born, today) && (
        <InsetText>
          {name} turns 16 on {showDay(child.born.to.add({ years: 16 }))}. Until then a child is brought, and
          this cannot be recorded for an earlier day.
        </InsetText>
      )}
      <p class="govuk-body growth-words">
        An appointment that {name} was to come to alone, and did not, is called “did not attend on their own”
        and counted apart. It is never taken for granted by age: somebody who knows {name} looks at it first.
      </p>
      <KeptForm form="own-attendance" subject={child.id} action={here} page={here} state={state}>
        <Radios
          name="able"
          fieldset={{ legend: { text: "What was found", classes: "govuk-fieldset__legend--s" } }}
          value={typed(state.fields, "able")}
          items={[
            { value: "yes", text: `${name} can come to appointments alone, and wants to` },
            { value: "no", text: `${name} is brought, or is brought again` },
          ]}
          errorMessage={messageAt(problemAt(state, "able"))}
        />
        <Words
          state={state}
          name="words"
          label="What was looked at"
          hint="Getting there, knowing the day, saying what is wrong, asking for help, what they want themselves"
          rows={4}
        />
        <Line state={state} name="assessedBy" label="Who looked at it" hint="Name and role" />
        <Day state={state} name="assessedOn" label="On which day" />
        <Day state={state} name="from" label="From which day it holds" />
        <Ending
          save="Record it"
          leave={paths.appointments(child.id)}
          by={`${viewer.name}, ${viewer.agency}`}
        />
      </KeptForm>
    </ChildPage>
  );
}
