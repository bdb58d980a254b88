import { Input } from "../design/components/input.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import type { FormState } from "../platform/forms/fields.ts";
import { fieldOf, label, TWO_THIRDS } from "./form-field.ts";

/** The clinician, the other cause and the review day, each with why it is asked. */
export function GroundsFields({ state }: { state: FormState }) {
  const field = fieldOf(state);
  return (
    <>
      <Input
        {...field("clinicianName")}
        label={label("The clinician who said so")}
        hint={{
          text: "Their name. “The doctors know” has stood in many records, and nobody could be asked what was meant.",
          classes: TWO_THIRDS,
        }}
        classes={TWO_THIRDS}
      />
      <Input
        {...field("clinicianRole")}
        label={label("Their role")}
        hint={{ text: "For example, consultant paediatrician." }}
        classes={TWO_THIRDS}
      />
      <Textarea
        {...field("otherCause")}
        label={label("Another cause that was considered")}
        hint={{
          text: "What else it could have been: pain, hunger, a seat that does not fit, an illness, something at home or at school.",
          classes: TWO_THIRDS,
        }}
        rows={3}
        classes={TWO_THIRDS}
      />
      <Textarea
        {...field("otherCauseFound")}
        label={label("What was found")}
        hint={{ text: "What was looked at, and what it showed.", classes: TWO_THIRDS }}
        rows={3}
        classes={TWO_THIRDS}
      />
      <Input
        {...field("reviewOn")}
        label={label("The day by which it is looked at again")}
        hint={{
          text: "A child changes, and an explanation may stop being true. For example, 12 March 2027.",
        }}
        classes="govuk-input--width-10"
      />
    </>
  );
}
