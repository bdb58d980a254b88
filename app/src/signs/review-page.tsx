import { showDay, showPartKnownDay } from "@throughline/calendar";
import { ChildPage, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { Late } from "../design/record/late.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import type { FormState } from "../platform/forms/fields.ts";
import { errorsOf } from "../platform/forms/shown-problems.ts";
import { fieldOf, label, legend, TWO_THIRDS } from "./form-field.ts";
import { GroundsFields } from "./grounds-fields.tsx";
import type { Explanation, Sign } from "./sign.ts";
import { missingWords, saidWords, signTitle, whoSaid } from "./sign-words.ts";
import { standingExplanation } from "./standing.ts";

interface ReviewPageProps {
  readonly open: OpenRecord;
  readonly sign: Sign;
  readonly explanation: Explanation;
  readonly state: FormState;
}

/** An explanation looked at again: whether it still holds, and what has become known that was missing. */
export function ReviewPage({ open, sign, explanation, state }: ReviewPageProps) {
  const { child, today } = open;
  const here = paths.explanationReview(child.id, sign.id, explanation.id);
  const leave = paths.sign(child.id, sign.id);
  const field = fieldOf(state);
  const { missing, lateSince } = standingExplanation(explanation, today);
  return (
    <ChildPage
      open={open}
      title="Look at an explanation again"
      tab="Signs"
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
      back={{ href: leave, text: signTitle(sign) }}
    >
      <blockquote class="entry-form__entry sign__lead">
        <p class="account__quiet">
          {whoSaid(explanation)}, {showPartKnownDay(explanation.said)}
        </p>
        <p>
          <strong>{saidWords(explanation)}.</strong>
        </p>
        <p class="account__words">{explanation.words}</p>
        {missing.map((one) => (
          <p>
            <Late>{missingWords[one]}</Late>
          </p>
        ))}
        {lateSince && (
          <p>
            <Late>Was to be looked at again by {showDay(lateSince)}</Late>
          </p>
        )}
      </blockquote>
      <KeptForm
        form="sign-explanation-review"
        subject={`${child.id} ${explanation.id}`}
        action={here}
        page={here}
        state={state}
      >
        <Radios
          {...field("holds")}
          fieldset={legend("Does it still hold?")}
          classes="govuk-radios--small"
          items={[
            { value: "yes", text: "Yes, as far as we know" },
            {
              value: "no",
              text: "No",
              hint: { text: "It stays in the table, marked as no longer held, with why." },
            },
          ]}
        />
        <Textarea
          {...field("words")}
          label={label("What was found")}
          hint={{ text: "Who looked at it, at what, and what they found." }}
          rows={4}
          classes={TWO_THIRDS}
        />
        <Input
          {...field("on")}
          label={label("On which day it was looked at")}
          classes="govuk-input--width-10"
        />
        <h2 class="govuk-heading-m">What has become known</h2>
        <p class="govuk-body sign__lead">
          Only what is new: leave a field empty where nothing has changed. The day for the next look is asked
          each time.
        </p>
        <GroundsFields state={state} />
        <p class="govuk-body">
          Recorded by {open.viewer.name}, {open.viewer.agency}.
        </p>
        <div class="govuk-button-group">
          <Button text="Record it" preventDoubleClick />
          <a class="govuk-link" href={leave}>
            Leave without recording
          </a>
        </div>
      </KeptForm>
    </ChildPage>
  );
}
