import { showDay, showPartKnownDay } from "@throughline/calendar";
import type { ComponentChildren } from "preact";
import { Action } from "../design/record/action.tsx";
import { Late } from "../design/record/late.tsx";
import { paths } from "../paths.ts";
import type { Sign } from "./sign.ts";
import { missingWords, saidWords, signTitle, whoSaid, writtenBy } from "./sign-words.ts";
import { type StandingExplanation, standingExplanation } from "./standing.ts";

interface ExplanationsTableProps {
  readonly sign: Sign;
  readonly today: Temporal.PlainDate;
  /** Where the days of linked entries are links, and an explanation can be looked at again. */
  readonly acts?: boolean;
}

const headings = [
  "Who, and when",
  "What they said",
  "What it rests on",
  "Another cause considered",
  "Looked at again",
] as const;

/** What different people said, or said at different times, side by side. Nobody's is taken for the answer. */
export function ExplanationsTable({ sign, today, acts = true }: ExplanationsTableProps) {
  return (
    <table class="explanations">
      <caption class="govuk-visually-hidden">
        {signTitle(sign)}: what people have said explains it, in the order in which they said it
      </caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th scope="col">{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sign.explanations.map((explanation) => (
          <Row sign={sign} standing={standingExplanation(explanation, today)} acts={acts} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly sign: Sign;
  readonly standing: StandingExplanation;
  readonly acts: boolean;
}

function Row({ sign, standing, acts }: RowProps) {
  const { explanation, missing, ended } = standing;
  return (
    <tr class={ended ? "explanations__ended" : undefined} id={`x-${explanation.id}`}>
      <th scope="row">
        <span class="explanations__who">{whoSaid(explanation)}</span>{" "}
        <span class="explanations__quiet">{showPartKnownDay(explanation.said)}</span>
      </th>
      <Cell heading="What they said">
        <p>
          <strong>{saidWords(explanation)}.</strong>
        </p>
        <p class="explanations__words">{explanation.words}</p>
        {missing.includes("clinician") && <Lacks>{missingWords.clinician}</Lacks>}
        <Clinician standing={standing} />
        <p class="explanations__quiet">{writtenBy(explanation, explanation.said)}.</p>
      </Cell>
      <Cell heading="What it rests on">
        <RestsOn sign={sign} standing={standing} acts={acts} />
      </Cell>
      <Cell heading="Another cause considered">
        <OtherCause standing={standing} />
      </Cell>
      <Cell heading="Looked at again">
        <LookedAt sign={sign} standing={standing} acts={acts} />
      </Cell>
    </tr>
  );
}

function Clinician({ standing: { explanation, grounds } }: Pick<RowProps, "standing">) {
  const { clinicianName, clinicianRole } = grounds;
  if (clinicianName === null || explanation.teller === "clinician") return null;
  return (
    <p>
      The clinician who said so: {clinicianName}
      {clinicianRole && `, ${clinicianRole}`}.
    </p>
  );
}

function RestsOn({ sign, standing: { explanation }, acts }: RowProps) {
  const { evidence, entryIds } = explanation;
  const entries = sign.linked.flatMap(({ entryId, entry }) =>
    entry !== null && entryIds.includes(entryId) ? [entry] : [],
  );
  if (evidence === null && entries.length === 0)
    return <p class="explanations__quiet">Nothing is recorded that it rests on.</p>;
  return (
    <>
      {evidence && <p class="explanations__words">{evidence}</p>}
      {entries.map(({ id, happened, agencyName }) => (
        <p>
          {acts ? (
            <a class="govuk-link" href={paths.entry(sign.childId, id)}>
              {showPartKnownDay(happened)}
            </a>
          ) : (
            showPartKnownDay(happened)
          )}
          , {agencyName}
        </p>
      ))}
    </>
  );
}

function OtherCause({ standing: { grounds, missing } }: Pick<RowProps, "standing">) {
  const { otherCause, otherCauseFound } = grounds;
  return (
    <>
      {otherCause && <p class="explanations__words">{otherCause}</p>}
      {otherCauseFound && <p class="explanations__words">Found: {otherCauseFound}</p>}
      {missing.includes("other cause") && <Lacks>{missingWords["other cause"]}</Lacks>}
      {otherCause === null && !missing.includes("other cause") && (
        <p class="explanations__quiet">None is recorded.</p>
      )}
    </>
  );
}

function LookedAt({ sign, standing, acts }: RowProps) {
  const { explanation, grounds, missing, ended, lateSince } = standing;
  return (
    <>
      {ended ? (
        <p>
          <strong>No longer held</strong> since {showDay(ended.on)}: {ended.words} <Reviewer of={ended} />
        </p>
      ) : (
        explanation.reviews.map((review) => (
          <p>
            {showDay(review.on)}: {review.words} <Reviewer of={review} />
          </p>
        ))
      )}
      {lateSince && (
        <p>
          <Late>Was to be looked at again by {showDay(lateSince)}</Late>
        </p>
      )}
      {!ended && !lateSince && grounds.reviewOn && <p>By {showDay(grounds.reviewOn)}.</p>}
      {missing.includes("review day") && <Lacks>{missingWords["review day"]}</Lacks>}
      {!ended && grounds.reviewOn === null && missing.length === 0 && explanation.reviews.length === 0 && (
        <p class="explanations__quiet">No day is set.</p>
      )}
      {acts && !ended && (
        <Action
          text="Look at it again"
          href={paths.explanationReview(sign.childId, sign.id, explanation.id)}
          about={`: what ${explanation.tellerName} said`}
        />
      )}
    </>
  );
}

const Reviewer = ({ of: { by, agency } }: { of: { by: string; agency: string } }) => (
  <span class="explanations__quiet">
    {by}, {agency}.
  </span>
);

const Lacks = ({ children }: { children: ComponentChildren }) => (
  <p>
    <Late>{children}</Late>
  </p>
);

function Cell({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <td>
      <span class="explanations__heading" aria-hidden="true">
        {heading}
      </span>
      {children}
    </td>
  );
}
