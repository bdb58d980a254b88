import { showDay } from "@throughline/calendar";
import type { Standing } from "../platform/forms/standing.ts";
import type { Explanation, Sign } from "./sign.ts";
import { amountWords } from "./sign-words.ts";

const latest = <T extends { readonly at: Temporal.Instant }>(written: readonly T[]): T | undefined =>
  written.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at)).at(-1);

/** What was decided last about a sign. */
export function decidedLast({ decisions }: Pick<Sign, "decisions">): Standing | null {
  const last = latest(decisions);
  if (!last) return null;
  return {
    stamp: last.id,
    by: last.by,
    says: [
      { field: "does", label: "What we do", words: amountWords[last.does] },
      { field: "changed", label: "What changed for the child", words: last.changed ?? "" },
      { field: "reason", label: "Why", words: last.reason },
      { field: "on", label: "On", words: showDay(last.on) },
    ],
  };
}

/** What was found when an explanation was last looked at again. */
export function lookedAtLast({ reviews }: Pick<Explanation, "reviews">): Standing | null {
  const last = latest(reviews);
  if (!last) return null;
  return {
    stamp: last.id,
    by: last.by,
    says: [
      {
        field: "holds",
        label: "Whether it still holds",
        words: last.holds ? "It holds" : "It does not hold",
      },
      { field: "words", label: "In words", words: last.words },
      { field: "on", label: "On", words: showDay(last.on) },
    ],
  };
}
