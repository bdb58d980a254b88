import { isMissed, missedAccount, missingParts, offers } from "@throughline/appointments";
import { showDay } from "@throughline/calendar";
import { ChildPage, firstName } from "../children/public.ts";
import { Checkboxes } from "../design/components/checkboxes.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, ticked } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { AppointmentSummary } from "./appointment-summary.tsx";
import { listedParts, sentenceCase } from "./appointment-words.ts";
import { Day, Ending, Line, Words } from "./form-words.tsx";
import { MissedKnown } from "./missed-known.tsx";
import type { OpenAppointment } from "./open-appointment.ts";

/** What was missing on a missed appointment: why, what it meant, what would have helped, who was told. One task. */
export function MissedPage({ opened, state }: { opened: OpenAppointment; state: FormState }) {
  const { open, one, facts } = opened;
  const { child, viewer } = open;
  const name = firstName(child);
  const here = paths.missedAppointment(child.id, one.entryId);
  const account = missedAccount(one, facts.notes);
  const missing = isMissed(one) ? missingParts(account) : [];
  return (
    <ChildPage
      open={open}
      tab="Appointments"
      title={isMissed(one) ? "Add what was missing" : "Say more about an appointment"}
      back={{ href: paths.appointments(child.id), text: `${name}’s appointments` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <AppointmentSummary childId={child.id} one={one}>
        {missing.length > 0 && `Not recorded yet: ${listedParts(missing)}.`}
      </AppointmentSummary>
      <MissedKnown account={account} />
      <KeptForm form="missed-appointment" subject={one.id} action={here} page={here} state={state}>
        <p class="govuk-body">Write what you know now. What is left empty stays as it is.</p>
        <Words
          state={state}
          name="reason"
          label="Why it was missed"
          hint={`In plain words: ${name} and the family may read it. A wrong address and a bus that did not come are reasons, too.`}
        />
        <Words
          state={state}
          name="effect"
          label={`What it meant for ${name}`}
          hint="What was not seen, given, fitted or found out, and for how long"
        />
        <Line
          state={state}
          name="asked"
          label="Who was asked what made it hard"
          hint={`For example: Kayleigh, ${name}’s mother`}
        />
        <Day state={state} name="askedOn" label="On which day they were asked" />
        <Words
          state={state}
          name="easier"
          label="What would have made it easier"
          hint="In their own words where you can"
        />
        <Checkboxes
          name="offered"
          classes="govuk-checkboxes--small appointment-offers"
          fieldset={{ legend: { text: "What was offered", classes: "govuk-fieldset__legend--s" } }}
          values={ticked(state.fields, "offered")}
          items={offers.map((offer) => ({ value: offer, text: sentenceCase(offer) }))}
          errorMessage={messageAt(problemAt(state, "offered"))}
        />
        <Words state={state} name="offeredWords" label="More about what was offered, and the answer" />
        <Day state={state} name="offeredOn" label="On which day it was offered" />
        <Words
          state={state}
          name="next"
          label="What comes next"
          hint="For example: seen at school on 12 March instead"
        />
        <Line
          state={state}
          name="told"
          label="Who was told"
          hint="The lead professional, and who else needs to know"
        />
        <Day state={state} name="toldOn" label="On which day they were told" />
        <Ending
          save="Add to the appointment"
          leave={paths.appointments(child.id)}
          by={`${viewer.name}, ${viewer.agency}, on ${showDay(open.today)}`}
        >
          What was written before stays, with its name.
        </Ending>
      </KeptForm>
    </ChildPage>
  );
}
