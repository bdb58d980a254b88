import { ChildPage, firstName, type OpenRecord, pronounsOf } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Checkboxes } from "../design/components/checkboxes.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, ticked } from "../platform/forms/fields.ts";
import { errorsOf } from "../platform/forms/shown-problems.ts";
import { EntryChoices } from "./entry-choices.tsx";
import { fieldOf, label, legend, TWO_THIRDS } from "./form-field.ts";
import { GroundsFields } from "./grounds-fields.tsx";
import { causes, type Sign, tellers } from "./sign.ts";
import { causeWords, signTitle, tellerWords } from "./sign-words.ts";

interface ExplanationPageProps {
  readonly open: OpenRecord;
  readonly sign: Sign;
  readonly state: FormState;
}

/** What somebody says explains a sign. It stands beside what others say; it closes nothing. */
export function ExplanationPage({ open, sign, state }: ExplanationPageProps) {
  const { child } = open;
  const here = paths.signExplanations(child.id, sign.id);
  const leave = paths.sign(child.id, sign.id);
  const field = fieldOf(state);
  const choices = sign.linked.flatMap(({ entryId, entry }) =>
    entry === null ? [] : [{ ...entry, firstId: entryId }],
  );
  return (
    <ChildPage
      open={open}
      title="Add an explanation"
      tab="Signs"
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
      back={{ href: leave, text: signTitle(sign) }}
    >
      <p class="govuk-body sign__lead">
        {signTitle(sign)}: {sign.words}
      </p>
      <KeptForm
        form="sign-explanation"
        subject={`${child.id} ${sign.id}`}
        action={here}
        page={here}
        state={state}
      >
        <Radios
          {...field("teller")}
          fieldset={legend("Who explains it")}
          classes="govuk-radios--small"
          items={tellers.map((teller) => ({
            value: teller,
            text:
              teller === "child"
                ? `${firstName(child)}, in ${pronounsOf(child).possessive} own way`
                : tellerWords[teller],
          }))}
        />
        <Input {...field("tellerName")} label={label("Their name")} classes={TWO_THIRDS} />
        <Input
          {...field("tellerRole")}
          label={label("Their role, or who they are to the child")}
          hint={{ text: "For example, dietitian; grandmother. Leave it empty if it is not known." }}
          classes={TWO_THIRDS}
        />
        <Input
          {...field("said")}
          label={label("When they said so")}
          hint={{ text: "As exactly as it is known: 11 October 2022, autumn 2022." }}
          classes="govuk-input--width-10"
        />
        <Radios
          {...field("because")}
          fieldset={legend("What they put it down to")}
          classes="govuk-radios--small"
          items={causes.map((cause) => ({ value: cause, text: causeWords[cause] }))}
        />
        <Textarea
          {...field("words")}
          label={label("What they said")}
          hint={{ text: "As near to their own words as you can." }}
          rows={4}
          classes={TWO_THIRDS}
        />
        <Textarea
          {...field("evidence")}
          label={label("What it rests on")}
          hint={{
            text: "What they had seen, measured, tested or been told, and by whom.",
            classes: TWO_THIRDS,
          }}
          rows={3}
          classes={TWO_THIRDS}
        />
        {choices.length > 0 && (
          <EntryChoices
            legend="Entries that it rests on, or in which it was said"
            choices={choices}
            chosen={ticked(state.fields, "entry")}
          />
        )}
        <h2 class="govuk-heading-m">If it is put down to the disability</h2>
        <p class="govuk-body sign__lead">
          Then three things are asked, because a disability can hide another cause that could be put right. Of
          any other explanation, fill in what there is.
        </p>
        <GroundsFields state={state} />
        <Checkboxes
          name="notKnown"
          classes="entry-choices"
          values={ticked(state.fields, "notKnown")}
          items={[
            {
              value: "yes",
              text: "Some of these are not known",
              hint: {
                text: "It is then saved as put down to the disability, by whoever said so, and what is missing is shown beside it until somebody adds it.",
              },
            },
          ]}
        />
        <p class="govuk-body">
          Recorded by {open.viewer.name}, {open.viewer.agency}.
        </p>
        <div class="govuk-button-group">
          <Button text="Add the explanation" preventDoubleClick />
          <a class="govuk-link" href={leave}>
            Leave without adding
          </a>
        </div>
      </KeptForm>
    </ChildPage>
  );
}
