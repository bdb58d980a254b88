import { showDay } from "@throughline/calendar";
import type { GrowthFinding, GrowthQuestion } from "@throughline/growth";
import { Details } from "../design/components/details.tsx";
import { Action } from "../design/record/action.tsx";
import { paths } from "../paths.ts";
import { citationWords, ruleName, withMinus } from "./growth-words.ts";
import { reviewedWords } from "./reviewed-words.ts";

interface GrowthQuestionsProps {
  readonly childId: string;
  readonly findings: readonly GrowthFinding[];
  readonly questions: readonly GrowthQuestion[];
}

/** What published thresholds, and our own, ask of the latest measurements. Questions only: none of them names a cause. */
export function GrowthQuestions({ childId, findings, questions }: GrowthQuestionsProps) {
  const of = (answer: GrowthFinding["answer"]) => findings.filter((one) => one.answer === answer);
  const asks = of("asks").toSorted((a, b) => Number(isFall(b)) - Number(isFall(a)));
  const [cannotSay, doesNotAsk] = [of("cannot say"), of("does not ask")];
  const questionOf = (one: GrowthFinding) =>
    questions.find(
      ({ finding }) => finding.rule.id === one.rule.id && finding.now.measure === one.now.measure,
    );
  return (
    <>
      {asks.length === 0 && (
        <p class="govuk-body">None of the thresholds that could be worked out asks anything today.</p>
      )}
      {asks.map((one) => (
        <Asked childId={childId} one={one} question={questionOf(one)} />
      ))}
      {cannotSay.length > 0 && (
        <>
          <h3 class="govuk-heading-s">What cannot be said</h3>
          <ul class="govuk-list govuk-list--bullet growth-words">
            {cannotSay.map((one) => (
              <li>
                {ruleName(one)}: {withMinus(one.sentence)}
              </li>
            ))}
          </ul>
        </>
      )}
      {doesNotAsk.length > 0 && (
        <Details summaryText={`Worked out, with nothing to ask (${doesNotAsk.length})`}>
          {doesNotAsk.map((one) => (
            <Working one={one} />
          ))}
        </Details>
      )}
    </>
  );
}

/** A change over time says more than a place on one day, and stands first. */
const isFall = ({ rule }: GrowthFinding): boolean => rule.formula.startsWith("fall");

interface AskedProps {
  readonly childId: string;
  readonly one: GrowthFinding;
  readonly question: GrowthQuestion | undefined;
}

function Asked({ childId, one, question }: AskedProps) {
  return (
    <article class="check-line growth-words">
      <h3 class="check-line__question">{one.question}</h3>
      <Working one={one} />
      {question && (
        <p class="check-line__sentence">
          Asked since {showDay(question.since)}. {reviewedWords(question)}
        </p>
      )}
      <p>
        <Action
          text="Record what this may be a sign of"
          href={signHref(childId, one)}
          about={`: ${ruleName(one)}`}
        />
      </p>
    </article>
  );
}

function Working({ one }: { one: GrowthFinding }) {
  return (
    <p class="check-line__sentence">
      {ruleName(one)}. {withMinus(one.sentence)} <span class="account__quiet">{citationWords(one)}</span>
    </p>
  );
}

/** A new sign that rests on the measurements this asks about. */
function signHref(childId: string, { now }: GrowthFinding): string {
  const sort = now.measure === "weight" || now.measure === "bmi" ? "weight" : "development";
  const query = new URLSearchParams([["sort", sort], ...now.ids.map((id) => ["measurement", id])]);
  return `${paths.newSign(childId)}?${query}`;
}
