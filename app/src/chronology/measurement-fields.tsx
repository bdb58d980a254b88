import { feedingRoutes, methods, positions, reasonsNotMeasured } from "@throughline/growth";
import { Checkboxes } from "../design/components/checkboxes.tsx";
import { Details } from "../design/components/details.tsx";
import { Input } from "../design/components/input.tsx";
import { Select } from "../design/components/select.tsx";
import { type FormState, ticked, typed } from "../platform/forms/fields.ts";
import { sentenceCase } from "./entry-words.ts";
import { Part } from "./kind-fields.tsx";
import { measurementAnswers, takenSorts } from "./measurement-answers.ts";
import { wordsOf } from "./words-of.ts";

interface MeasurementFieldsProps {
  readonly state: FormState;
}

const occasion = [
  "equipment",
  "takenOff",
  "clothing",
  "fluid",
  "feedingRoute",
  "feedingVolume",
  "takenBy",
  "takenAt",
];
const notes = ["weightNote", "heightNote", "headNote"];
const notDone = ["notMeasured", "notReason", "notWords"];

const choices = (words: readonly string[], none = "Not said") => [
  { text: none, value: "" },
  ...words.map((word) => ({ text: sentenceCase(word), value: word })),
];

/** What was measured and on what; everything else about it waits in two parts that open when they are wanted. */
export function MeasurementFields({ state }: MeasurementFieldsProps) {
  const words = wordsOf(state);
  const size = (field: string, text: string, unit: string) => (
    <Input
      {...words(field)}
      label={{ text }}
      suffix={{ text: unit }}
      inputmode="decimal"
      classes="govuk-input--width-5"
    />
  );
  const choice = (field: string, text: string, of: readonly string[]) => (
    <Select {...words(field)} label={{ text }} items={choices(of)} />
  );
  return (
    <Part
      title="If somebody was weighed or measured"
      fields={Object.keys(measurementAnswers)}
      kinds="measurement"
      state={state}
    >
      <div class="growth-row">
        {size("weight", "Weight", "kg")}
        {choice("weightMethod", "On what", methods.weight)}
      </div>
      <div class="growth-row">
        {size("height", "Height or length", "cm")}
        {choice("heightMethod", "With what", methods.height)}
        {choice("heightPosition", "How the child was", positions)}
      </div>
      <div class="growth-row">{size("head", "Head circumference", "cm")}</div>
      <Details
        summaryText="How it was taken: what was worn, chair or sling, swelling, feeding, by whom"
        open={isTouched(state, [...occasion, ...notes])}
      >
        <Occasion state={state} />
      </Details>
      <Details
        summaryText="If something was to be measured and could not be"
        open={isTouched(state, notDone)}
      >
        <Checkboxes
          name="notMeasured"
          classes="govuk-checkboxes--small"
          fieldset={{ legend: { text: "What could not be measured" } }}
          errorMessage={words("notMeasured").errorMessage}
          values={ticked(state.fields, "notMeasured")}
          items={takenSorts.map((sort) => ({ value: sort, text: sentenceCase(sort) }))}
        />
        <Select
          {...words("notReason")}
          label={{ text: "Why not" }}
          items={choices(reasonsNotMeasured, "Choose one")}
        />
        <Input
          {...words("notWords")}
          label={{ text: "More about it" }}
          hint={{ text: "For example: what would make it possible next time" }}
        />
      </Details>
    </Part>
  );
}

function Occasion({ state }: MeasurementFieldsProps) {
  const words = wordsOf(state);
  return (
    <>
      <Input
        {...words("clothing")}
        label={{ text: "Worn: clothes, shoes, splints, brace, plaster" }}
        hint={{ text: "For example: vest and nappy, no splints" }}
      />
      <Input {...words("equipment")} label={{ text: "Chair, sling or other equipment" }} />
      <Input
        {...words("takenOff")}
        label={{ text: "Its weight, already taken off" }}
        suffix={{ text: "kg" }}
        inputmode="decimal"
        classes="govuk-input--width-5"
      />
      <Input {...words("fluid")} label={{ text: "Swelling or fluid" }} />
      <Select
        {...words("feedingRoute")}
        label={{ text: "Fed how, at the time" }}
        items={choices(feedingRoutes)}
      />
      <Input
        {...words("feedingVolume")}
        label={{ text: "Planned amount, at the time" }}
        hint={{ text: "For example: 900 ml a day" }}
      />
      <Input {...words("takenBy")} label={{ text: "Measured by, if not by you" }} />
      <Input {...words("takenAt")} label={{ text: "Where" }} hint={{ text: "For example: school, clinic" }} />
      {(["weight", "height", "head"] as const).map((of) => (
        <Input
          {...words(`${of}Note`)}
          label={{ text: `Anything else about the ${of === "head" ? "head circumference" : of}` }}
        />
      ))}
    </>
  );
}

const isTouched = ({ fields, problems }: FormState, names: readonly string[]): boolean =>
  names.some((name) => typed(fields, name) !== "" || problems.some(({ field }) => field === name));
