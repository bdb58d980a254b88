import { ChildPage, clockTime, dayAndClock, firstName, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Radios } from "../design/components/radios.tsx";
import { SummaryList } from "../design/components/summary-list.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";
import type { Emergency } from "./emergency.ts";
import { reviewWords } from "./emergency-words.ts";

interface EmergencyReviewPageProps {
  readonly open: OpenRecord;
  readonly emergency: Emergency;
  /** What they opened, each with its time. */
  readonly opened: readonly { readonly at: Temporal.Instant; readonly part: string }[];
  readonly state: FormState;
}

/** Saying whether an opening in an emergency was needed. */
export function EmergencyReviewPage({ open, emergency, opened, state }: EmergencyReviewPageProps) {
  const { child } = open;
  const { by, role, agency, openedAt, until, reason } = emergency;
  const here = paths.emergencyReview(child.id, emergency.id);
  return (
    <ChildPage
      open={open}
      tab="Who may see"
      title={`${by} opened ${firstName(child)}’s record in an emergency`}
      back={{ href: paths.access(child.id), text: "Who may see" }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <SummaryList
        rows={[
          { key: { text: "Who" }, value: { text: `${by}, ${roleInSentence(role)}, ${agency}` } },
          { key: { text: "When" }, value: { text: `${dayAndClock(openedAt)}, until ${dayAndClock(until)}` } },
          { key: { text: "Their reason" }, value: { text: reason } },
          {
            key: { text: "What they opened" },
            value: {
              text: (
                <ul class="govuk-list govuk-!-margin-bottom-0">
                  {opened.map(({ at, part }) => (
                    <li>
                      {clockTime(at)} {part}
                    </li>
                  ))}
                </ul>
              ),
            },
          },
          { key: { text: "Review" }, value: { text: reviewWords(emergency) } },
        ]}
      />
      {emergency.review === null && (
        <KeptForm form="emergency-review" subject={emergency.id} action={here} page={here} state={state}>
          <Radios
            name="needed"
            classes="govuk-radios--inline"
            fieldset={{ legend: { text: "Was it needed?", classes: "govuk-fieldset__legend--s" } }}
            hint={{ text: `Needed means: ${firstName(child)} was better served for it than by waiting.` }}
            value={typed(state.fields, "needed")}
            errorMessage={messageAt(problemAt(state, "needed"))}
            items={[
              { value: "yes", text: "It was needed" },
              { value: "no", text: "It was not needed" },
            ]}
          />
          <Textarea
            name="words"
            label={{ text: "What you think of it, and what happens next", classes: "govuk-label--s" }}
            hint={{
              text: `${by} reads this. Say too if their team should be added, or the family told.`,
            }}
            value={typed(state.fields, "words")}
            errorMessage={messageAt(problemAt(state, "words"))}
            rows={4}
            classes="govuk-!-width-two-thirds"
          />
          <Button text="Record the review" preventDoubleClick />
        </KeptForm>
      )}
    </ChildPage>
  );
}
