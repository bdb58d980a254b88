import { ChildPage } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, typed } from "../platform/forms/fields.ts";
import { fieldOf } from "./protect-page.tsx";
import type { OfPerson } from "./protection-page.tsx";

interface ReviewPageProps extends OfPerson {
  readonly protectionId: string;
  readonly state: FormState;
}

export function ReviewPage({ open, personId, called, protectionId, state }: ReviewPageProps) {
  const action = paths.protectionReview(open.child.id, personId, protectionId);
  const field = fieldOf(state);
  return (
    <ChildPage
      open={open}
      title={`Must it still be protected where ${called} lives?`}
      tab="Family"
      errors={state.problems.map(({ field: at, words }) => ({ text: words, href: `#${at}` }))}
      scripts={["keep-draft"]}
      back={{ href: paths.protection(open.child.id, personId), text: called }}
    >
      <KeptForm form="protection-review" subject={protectionId} action={action} page={action} state={state}>
        <Radios
          name="answer"
          fieldset={{ legend: { text: "Does it go on?", classes: "govuk-fieldset__legend--s" } }}
          errorMessage={field("answer").errorMessage}
          value={typed(state.fields, "answer")}
          items={[
            {
              value: "goes on",
              text: "It goes on",
              conditional: (
                <Input
                  {...field("reviewBy")}
                  label={{ text: "By which day will it be looked at again?" }}
                  classes="govuk-input--width-10"
                />
              ),
            },
            {
              value: "ends",
              text: "It ends today",
              hint: {
                text: "Everybody in the team can then read where they live, and where they lived meanwhile.",
              },
            },
          ]}
        />
        <Textarea {...field("words")} label={{ text: "Why?", classes: "govuk-label--s" }} rows={3} />
        <Button text="Save" preventDoubleClick />
      </KeptForm>
    </ChildPage>
  );
}
