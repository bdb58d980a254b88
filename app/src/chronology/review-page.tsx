import { showDay, showPartKnownDay } from "@throughline/calendar";
import { type Field, fields } from "@throughline/chronology";
import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { Panel } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import type { FormState } from "../platform/forms/fields.ts";
import { closenessWords } from "./closeness.ts";
import { entryHref } from "./entry-href.ts";
import { sentenceCase } from "./entry-words.ts";
import { problemLinks } from "./problem-links.ts";
import type { ReviewView } from "./review-view.ts";
import { silenceSentence } from "./silence-words.ts";
import { unsaidWords } from "./unsaid.ts";
import { wordsOf } from "./words-of.ts";

interface ReviewPageProps {
  readonly open: OpenRecord;
  readonly view: ReviewView;
  readonly state: FormState;
}

export function ReviewPage({ open, view, state }: ReviewPageProps) {
  const { child, viewer, today } = open;
  const name = firstName(child);
  return (
    <ChildPage
      open={open}
      title="Review the chronology"
      tab="Chronology"
      errors={problemLinks(state)}
      scripts={["keep-draft"]}
      back={{ href: paths.chronology(child.id), text: "Chronology" }}
    >
      <div class="review">
        <div class="review__words">
          <KeptForm
            form="chronology review"
            subject={child.id}
            action={paths.chronologyReview(child.id)}
            page={paths.chronologyReview(child.id)}
            state={state}
          >
            <Textarea
              {...wordsOf(state)("sentence")}
              label={{
                text: `Read as a whole, what does it say about ${name}’s life?`,
                classes: "govuk-label--s",
              }}
              hint={{
                text: "What has changed and what has not, what no single agency could see, and what it asks of us next. One or two sentences.",
              }}
              rows={6}
            />
            <p class="account__quiet">
              It will stand at the top of the chronology as yours: {viewer.name}, {viewer.agency},{" "}
              {showDay(today)}.
            </p>
            <Button text="Save the review" preventDoubleClick />
          </KeptForm>
          <Earlier view={view} />
        </div>
        <div class="review__facts">
          <Since childId={child.id} view={view} />
          <Unseen name={name} view={view} />
          <Together view={view} />
          <Missing name={name} view={view} />
        </div>
      </div>
    </ChildPage>
  );
}

function Earlier({ view: { reviews } }: { view: ReviewView }) {
  if (reviews.length === 0) return null;
  return (
    <Panel id="earlier" title="Earlier reviews">
      {reviews.map(({ sentence, by, agency, on }) => (
        <>
          <p class="account__words">{sentence}</p>
          <p class="account__quiet">
            {by}, {agency}, {showDay(on)}
          </p>
        </>
      ))}
    </Panel>
  );
}

const MOST_SHOWN = 12;

function Since({ childId, view: { since, reviews } }: { childId: string; view: ReviewView }) {
  const last = reviews[0];
  const entries = since.length === 1 ? "1 entry" : `${since.length} entries`;
  return (
    <Panel
      id="since"
      title={last ? `${entries} recorded since ${showDay(last.on)}` : `${entries}, never reviewed`}
    >
      <ul class="govuk-list">
        {since.slice(0, MOST_SHOWN).map((entry) => (
          <li>
            <a href={entryHref(childId, entry.id)}>{showPartKnownDay(entry.happened)}</a>, {entry.agencyName}:{" "}
            {entry.what.length > 140 ? `${entry.what.slice(0, 140).replace(/\s+\S*$/, "")}…` : entry.what}
          </li>
        ))}
      </ul>
      {since.length > MOST_SHOWN && (
        <p>
          <a href={paths.chronology(childId)}>And {since.length - MOST_SHOWN} more, in the chronology</a>
        </p>
      )}
    </Panel>
  );
}

function Unseen({ name, view: { picture, closeness } }: { name: string; view: ReviewView }) {
  const longest = picture.silences.toSorted((a, b) => b.days - a.days).slice(0, 5);
  return (
    <Panel id="unseen" title={`When nobody recorded seeing ${name}`} note={closenessWords(closeness)}>
      <p>{picture.sentence}</p>
      <ul class="govuk-list govuk-list--bullet">
        {longest.map((silence) => (
          <li>
            {silenceSentence(silence, name)}
            {unsaidWords(picture.unsaidIn(silence), name)}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Together({ view: { picture } }: { view: ReviewView }) {
  return (
    <Panel id="together" title="Worries close together">
      {picture.clusters.length === 0 ? (
        <p>None.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {picture.clusters.toReversed().map(({ sentence }) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const fieldWords = (name: string): Readonly<Record<Field, string>> => ({
  "event date": "a day known to within a month",
  source: "who says so",
  what: "what happened",
  impact: `the effect on ${name}`,
  "action or why none": "what was done or why nothing",
  outcome: "what came of it",
});

function Missing({ name, view: { gaps, incomplete } }: { name: string; view: ReviewView }) {
  const { daysAfterBirth, earliest } = gaps.start;
  return (
    <Panel id="missing" title="What is not there">
      <ul class="govuk-list govuk-list--bullet">
        {earliest && daysAfterBirth !== null && daysAfterBirth > 0 && (
          <li>
            Anything before {showPartKnownDay(earliest)}: the first {daysAfterBirth} days of {name}’s life.
          </li>
        )}
        {gaps.notHeardFrom.map(({ agencyName }) => (
          <li>{agencyName} is involved and has written nothing.</li>
        ))}
        {incomplete.map(({ agency, entries, lacking }) => (
          <li>
            {agency.agencyName}, of {entries === 1 ? "1 entry" : `${entries} entries`}:{" "}
            {fields
              .filter((field) => lacking[field] > 0)
              .map((field) => `${lacking[field]} without ${fieldWords(name)[field]}`)
              .join(", ")}
            .
          </li>
        ))}
        {gaps.nothingToAdd.map(({ agencyName }) => (
          <li>{sentenceCase(agencyName)} says it has nothing to add.</li>
        ))}
      </ul>
    </Panel>
  );
}
