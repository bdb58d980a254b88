import type { ComponentChildren } from "preact";
import { Details } from "../design/components/details.tsx";
import { Input } from "../design/components/input.tsx";
import { Select } from "../design/components/select.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { type FormState, typed } from "../platform/forms/fields.ts";
import { appointmentOutcomes } from "./entry.ts";
import { sentenceCase } from "./entry-words.ts";
import { wordsOf } from "./words-of.ts";

interface KindFieldsProps {
  readonly state: FormState;
}

/** Open for the kinds it belongs to, and when there is something in it or wrong with it; the form's script opens it too. */
export function Part({
  title,
  fields,
  kinds,
  state,
  children,
}: KindFieldsProps & {
  title: string;
  fields: readonly string[];
  kinds: string;
  children: ComponentChildren;
}) {
  const open =
    kinds.split(" ").includes(typed(state.fields, "kind")) ||
    fields.some(
      (field) => typed(state.fields, field) !== "" || state.problems.some((p) => p.field === field),
    );
  return (
    <Details summaryText={title} open={open} classes="entry-form__part" attributes={{ "data-kinds": kinds }}>
      {children}
    </Details>
  );
}

const outcomeWords = (outcome: (typeof appointmentOutcomes)[number]) =>
  outcome === "future" ? "Booked, not yet come" : sentenceCase(outcome);

export function AppointmentFields({ state }: KindFieldsProps) {
  const words = wordsOf(state);
  return (
    <Part
      title="If it was an appointment"
      fields={["service", "clinician", "appointmentOutcome", "appointmentReason"]}
      kinds="appointment"
      state={state}
    >
      <Input
        {...words("service")}
        label={{ text: "With which service" }}
        hint={{ text: "For example dietetics, wheelchair service" }}
      />
      <Input {...words("clinician")} label={{ text: "With whom" }} />
      <Select
        {...words("appointmentOutcome")}
        label={{ text: "What came of it" }}
        items={[
          { text: "Choose one", value: "" },
          ...appointmentOutcomes.map((value) => ({ text: outcomeWords(value), value })),
        ]}
      />
      <Textarea
        {...words("appointmentReason")}
        label={{ text: "Why, if it is known" }}
        hint={{
          text: "A child is brought, or not brought. Say what stood in the way. What it meant, what was offered and who was told can be added under Appointments.",
        }}
        rows={2}
      />
    </Part>
  );
}

export function HistoryField({ state, name }: KindFieldsProps & { name: string }) {
  return (
    <Part
      title="If it was an assessment or supervision"
      fields={["saysOfHistory"]}
      kinds="assessment supervision"
      state={state}
    >
      <Textarea
        {...wordsOf(state)("saysOfHistory")}
        label={{ text: "What does the history mean?" }}
        hint={{ text: `What ${name}’s years before this say about today.` }}
        rows={3}
      />
    </Part>
  );
}
