import { firstName } from "../../children/public.ts";
import { Input } from "../../design/components/input.tsx";
import { Textarea } from "../../design/components/textarea.tsx";
import { bold, fieldOf, FormPage } from "./form-page.tsx";
import type { GrowthFormPageProps } from "./growth-form.ts";

/** Who looked at how the child grows, on which day, and what they found. */
export function ReviewPage({ open, of, state }: GrowthFormPageProps) {
  const field = fieldOf(state);
  const name = firstName(open.child);
  return (
    <FormPage open={open} state={state} of={of} title={`Review how ${name} grows`} button="Record the review">
      <Textarea
        {...field("sentence")}
        label={bold("What was looked at, what it means, and what is done")}
        hint={{
          text: `Feeding, health, pain, who feeds ${name} and when, equipment. If it is put down to a condition, say who says so and what else was considered. Would it be accepted for a child without a disability?`,
        }}
        rows={6}
      />
      <Input {...field("on")} label={bold("On which day")} classes="govuk-input--width-20" />
      <Input {...field("by")} label={bold("Who looked at it")} classes="govuk-input--width-20" />
      <Input {...field("role")} label={bold("Their role")} classes="govuk-input--width-20" />
      <Input
        {...field("nextOn")}
        label={bold("When it is looked at again, if that was said")}
        classes="govuk-input--width-20"
      />
    </FormPage>
  );
}
