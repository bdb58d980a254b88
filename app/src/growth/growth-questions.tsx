import type { GrowthFinding } from "@throughline/growth";
import { Details } from "../design/components/details.tsx";
import { citationWords, ruleName, withMinus } from "./growth-words.ts";

const SCHOOL_AGE = 5;

/** What published thresholds ask of the latest measurements. Questions only: none of them names a cause. */
export function GrowthQuestions({ findings }: { findings: readonly GrowthFinding[] }) {
  const of = (answer: GrowthFinding["answer"]) => findings.filter((one) => one.answer === answer);
  const [asks, cannotSay, doesNotAsk] = [of("asks"), of("cannot say"), of("does not ask")];
  const weight = findings.find(({ now }) => now.measure === "weight")?.now;
  const hasNoRule = weight !== undefined && weight.standing.age.years >= SCHOOL_AGE;
  return (
    <>
      {asks.length === 0 && (
        <p class="govuk-body">None of the thresholds that could be worked out asks anything today.</p>
      )}
      {asks.map((one) => (
        <article class="check-line growth-words">
          <h3 class="check-line__question">{one.question}</h3>
          <Working one={one} />
        </article>
      ))}
      {(cannotSay.length > 0 || hasNoRule) && (
        <>
          <h3 class="govuk-heading-s">What cannot be said</h3>
          <ul class="govuk-list govuk-list--bullet growth-words">
            {cannotSay.map((one) => (
              <li>
                {ruleName(one)}: {withMinus(one.sentence)}
              </li>
            ))}
            {hasNoRule && (
              <li>
                A fall in weight: from {SCHOOL_AGE} years none of the thresholds used here asks about one. How
                far it fell is said below, for you to judge.
              </li>
            )}
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

function Working({ one }: { one: GrowthFinding }) {
  return (
    <p class="check-line__sentence">
      {ruleName(one)}. {withMinus(one.sentence)} <span class="account__quiet">{citationWords(one)}</span>
    </p>
  );
}
