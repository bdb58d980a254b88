import { showDay } from "@throughline/calendar";
import type { GrowthFinding, GrowthQuestion } from "@throughline/growth";
import { Details } from "../design/components/details.tsx";
import { citationWords, ruleName, withMinus } from "./growth-words.ts";
import { reviewedWords } from "./reviewed-words.ts";

interface GrowthQuestionsProps {
  readonly findings: readonly GrowthFinding[];
  readonly questions: readonly GrowthQuestion[];
}

/** What published thresholds, and our own, ask of the latest measurements. Questions only: none of them names a cause. */
export function GrowthQuestions({ findings, questions }: GrowthQuestionsProps) {
  const of = (answer: GrowthFinding["answer"]) => findings.filter((one) => one.answer === answer);
  const [asks, cannotSay, doesNotAsk] = [of("asks"), of("cannot say"), of("does not ask")];
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
        <Asked one={one} question={questionOf(one)} />
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

function Asked({ one, question }: { one: GrowthFinding; question: GrowthQuestion | undefined }) {
  return (
    <article class="check-line growth-words">
      <h3 class="check-line__question">{one.question}</h3>
      <Working one={one} />
      {question && (
        <p class="check-line__sentence">
          Asked since {showDay(question.since)}. {reviewedWords(question)}
        </p>
      )}
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
