import { showDay } from "@throughline/calendar";
import { SummaryList } from "../design/components/summary-list.tsx";
import { WOULD_WE_ACCEPT } from "../decisions/public.ts";
import type { Decision, Sign } from "./sign.ts";
import { amountWords, onWhichDay, sortWords } from "./sign-words.ts";
import { standingOf } from "./standing.ts";

/** Each decision in full, and what else was done with a sign, in the order in which it was done. */
export function SignHistory({ sign }: { sign: Sign }) {
  const { reopenedAt } = standingOf(sign);
  const first = sign.at.epochMilliseconds;
  const linkedLater = sign.linked.filter(({ at }) => at.epochMilliseconds > first);
  return (
    <>
      <ul class="govuk-list">
        <li>
          {onWhichDay(sign.at)}: opened by {sign.by}, {sign.agency}.
        </li>
        {linkedLater.map(({ at, by, agency, entry }) => (
          <li>
            {onWhichDay(at)}: an entry{entry && ` of ${entry.agencyName}`} was linked by {by}, {agency}.
          </li>
        ))}
        {reopenedAt && (
          <li>{onWhichDay(reopenedAt)}: open again, because an entry was linked after it was closed.</li>
        )}
      </ul>
      {sign.decisions.length === 0 && (
        <p class="govuk-body">Nothing has been decided about it yet. Only a decision can close it.</p>
      )}
      {sign.decisions.toReversed().map((decision) => (
        <OneDecision sign={sign} decision={decision} />
      ))}
    </>
  );
}

function OneDecision({ sign, decision }: { sign: Sign; decision: Decision }) {
  const { on, does, closes, changed, reason, wouldAccept, by, agency } = decision;
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });
  return (
    <SummaryList
      card={{
        title: {
          text: `${showDay(on)}: ${sortWords[sign.sort].toLowerCase()}, ${closes ? "closed" : "stays open"}`,
          headingLevel: 3,
        },
      }}
      rows={[
        row("What we do", amountWords[does]),
        changed !== null && row("What changed for the child", changed),
        row("Why", reason),
        (wouldAccept !== null || does === "less") &&
          row(WOULD_WE_ACCEPT, wouldAccept ?? "Nobody has recorded an answer"),
        row("Decided by", `${by}, ${agency}`),
      ]}
    />
  );
}
