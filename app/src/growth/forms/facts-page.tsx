import { Checkboxes } from "../../design/components/checkboxes.tsx";
import { Input } from "../../design/components/input.tsx";
import { Radios } from "../../design/components/radios.tsx";
import { firstName } from "../../children/public.ts";
import { type FormState, ticked, typed } from "../../platform/forms/fields.ts";
import { RestsOn } from "../rests-on.tsx";
import { bold, fieldOf, FormPage } from "./form-page.tsx";
import type { GrowthFormPageProps } from "./growth-form.ts";

/** What is known of the birth and the parents' heights, and the form for more. */
export function FactsPage({ open, of, recorded, state }: GrowthFormPageProps) {
  const field = fieldOf(state);
  const name = firstName(open.child);
  return (
    <FormPage
      open={open}
      state={state}
      of={of}
      title="What growth rests on"
      button="Record it"
      before={<RestsOn facts={recorded.facts} />}
    >
      <fieldset class="govuk-fieldset">
        <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">
          How long the pregnancy lasted
        </legend>
        <div class="growth-row">
          <Input
            {...field("weeks")}
            label={{ text: "Weeks" }}
            inputmode="numeric"
            classes="govuk-input--width-3"
          />
          <Input
            {...field("days")}
            label={{ text: "and days" }}
            inputmode="numeric"
            classes="govuk-input--width-3"
          />
        </div>
      </fieldset>
      <Input
        {...field("birthWeight")}
        label={bold(`What ${name} weighed at birth`)}
        suffix={{ text: "kg" }}
        inputmode="decimal"
        classes="govuk-input--width-5"
      />
      <ParentHeight state={state} of="mothers" whose="The birth mother’s height" />
      <ParentHeight state={state} of="fathers" whose="The birth father’s height" />
      <Checkboxes
        name="notKnown"
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: "Asked for, and not known", classes: "govuk-fieldset__legend--s" } }}
        errorMessage={field("notKnown").errorMessage}
        values={ticked(state.fields, "notKnown")}
        items={[
          { value: "gestation", text: "How long the pregnancy lasted" },
          { value: "birth weight", text: "The birth weight" },
          { value: "mother's height", text: "The mother’s height" },
          { value: "father's height", text: "The father’s height" },
        ]}
      />
      <Input
        {...field("cameFrom")}
        label={bold("Where this comes from")}
        hint={{ text: "For example: the red book, page 4; neonatal discharge letter; told by the mother" }}
      />
      <Input
        {...field("knownOn")}
        label={bold("On which day it was told or read")}
        classes="govuk-input--width-20"
      />
    </FormPage>
  );
}

function ParentHeight({ state, of, whose }: { state: FormState; of: "mothers" | "fathers"; whose: string }) {
  const field = fieldOf(state);
  return (
    <div class="growth-row">
      <Input
        {...field(`${of}Height`)}
        label={bold(whose)}
        suffix={{ text: "cm" }}
        inputmode="decimal"
        classes="govuk-input--width-5"
      />
      <Radios
        name={`${of}How`}
        classes="govuk-radios--small govuk-radios--inline"
        fieldset={{ legend: { text: "Measured or told?" } }}
        value={typed(state.fields, `${of}How`)}
        items={[
          { value: "measured", text: "Measured" },
          { value: "told", text: "Told" },
        ]}
      />
    </div>
  );
}
