import { SummaryList } from "../design/components/summary-list.tsx";
import { Late } from "../design/record/late.tsx";
import type { ConcernState } from "./concern.ts";
import { answerWords, clockWords, standingWords } from "./concern-words.ts";
import { standingOf } from "./standing.ts";
import { dayAndTime } from "./when.ts";

interface ConcernStateProps {
  readonly concern: ConcernState;
  readonly now: Temporal.Instant;
}

/** Its reference, when it came, by when it is answered, and each answer as the referrer was told it. Nothing of the child. */
export function ConcernStateList({ concern, now }: ConcernStateProps) {
  const { reference, raisedAt, frontDoor, decisions, additions } = concern;
  return (
    <SummaryList
      rows={[
        { key: { text: "Reference" }, value: { text: <strong>{reference}</strong> } },
        { key: { text: "Received" }, value: { text: `${dayAndTime(raisedAt)}, by ${frontDoor}` } },
        { key: { text: "How it stands" }, value: { text: <StandingNow concern={concern} now={now} /> } },
        ...decisions.map(({ answer, told, by, at }) => ({
          key: { text: answerWords[answer] },
          value: { text: `${told} (${by}, ${dayAndTime(at)})` },
        })),
        ...additions.map(({ words, at }) => ({
          key: { text: `Added ${dayAndTime(at)}` },
          value: { text: words },
        })),
      ]}
    />
  );
}

export function StandingNow({ concern, now }: ConcernStateProps) {
  const standing = standingOf(concern, now);
  const words = standingWords(standing);
  if (standing.is !== "waiting") return <>{words}</>;
  const clock = clockWords(standing.dueAt, now);
  return <>{standing.late ? <Late>{`${words}: ${clock}`}</Late> : `${words}: ${clock}`}</>;
}
