import { showDay } from "@throughline/calendar";
import { Checkboxes } from "../design/components/checkboxes.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Select } from "../design/components/select.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { type FormState, ticked, typed } from "../platform/forms/fields.ts";
import { AppointmentFields, HistoryField } from "./kind-fields.tsx";
import { MeasurementFields } from "./measurement-fields.tsx";
import { entryKinds, themes } from "./entry.ts";
import { kindWords, sentenceCase } from "./entry-words.ts";
import { wordsOf } from "./words-of.ts";

interface EntryFieldsProps {
  readonly name: string;
  readonly state: FormState;
  readonly today: Temporal.PlainDate;
}

/** The questions of an entry, in the order somebody tells a thing: when, what, what it meant for the child, what was done. */
export function EntryFields({ name, state, today }: EntryFieldsProps) {
  const words = wordsOf(state);
  const measuring = typed(state.fields, "kind") === "measurement";
  return (
    <>
      <Input
        {...words("happened")}
        label={small("When did it happen?")}
        hint={{ text: `As exactly as you know: ${showDay(today)} (today), March 2026, about 2019` }}
        classes="govuk-input--width-20"
      />
      <Input
        {...words("time")}
        label={small("At what time, if it matters")}
        hint={{ text: "For example 14:30" }}
        classes="govuk-input--width-5"
      />
      <Select
        {...words("kind")}
        label={small("What sort of thing was it?")}
        items={[
          { text: "Choose one", value: "" },
          ...entryKinds.map((kind) => ({ text: kindWords(kind), value: kind })),
        ]}
      />
      {measuring && <MeasurementFields state={state} />}
      <Radios
        name="seen"
        classes="govuk-radios--small"
        fieldset={legend(`Did you see ${name}?`)}
        hint={{ text: "Hearing about a child is not seeing the child." }}
        value={typed(state.fields, "seen")}
        items={[
          { value: "seen alone", text: `Yes, and spent time with ${name} without a parent or carer` },
          { value: "seen", text: "Yes" },
          { value: "not seen", text: "No" },
        ]}
      />
      <Textarea
        {...words("what")}
        label={small("What happened?")}
        hint={{ text: `What was seen, said and done, in plain words. ${name} and the family may read it.` }}
        rows={7}
      />
      <Input
        {...words("about")}
        label={small("To or about whom")}
        hint={{ text: `For example: ${name}’s grandmother` }}
      />
      <Textarea
        {...words("impact")}
        label={small(`What did it mean for ${name}?`)}
        hint={{ text: "Good or bad. Leave it empty if you do not know yet." }}
        rows={3}
      />
      <Textarea {...words("action")} label={small("What was done about it?")} rows={3} />
      <Textarea {...words("noActionReason")} label={small("If nothing was done, why?")} rows={2} />
      <Textarea {...words("outcome")} label={small("What came of it, if that is known")} rows={2} />
      <Radios
        name="tone"
        classes="govuk-radios--small govuk-radios--inline"
        fieldset={legend("Is it a strength or a worry?")}
        value={typed(state.fields, "tone")}
        items={[
          { value: "strength", text: "A strength" },
          { value: "worry", text: "A worry" },
          { value: "both", text: "Both" },
          { value: "", text: "Neither", checked: typed(state.fields, "tone") === "" },
        ]}
      />
      <Radios
        name="basis"
        classes="govuk-radios--small"
        fieldset={legend("How do you know it?")}
        errorMessage={wordsOf(state)("basis").errorMessage}
        value={typed(state.fields, "basis")}
        items={[
          { value: "fact", text: "I saw or heard it, or it is established" },
          { value: "opinion", text: "It is my professional opinion" },
          { value: "third party", text: "Somebody else told me" },
        ]}
      />
      <Checkboxes
        name="themes"
        classes="govuk-checkboxes--small entry-form__themes"
        fieldset={legend("What is it about?")}
        hint={{ text: "Any that fit, so that it can be found again." }}
        values={ticked(state.fields, "themes")}
        items={themes.map((theme) => ({ value: theme, text: sentenceCase(theme) }))}
      />
      <AppointmentFields state={state} />
      {!measuring && <MeasurementFields state={state} />}
      <HistoryField state={state} name={name} />
    </>
  );
}

const small = (text: string) => ({ text, classes: "govuk-label--s" });
const legend = (text: string) => ({ legend: { text, classes: "govuk-fieldset__legend--s" } });
