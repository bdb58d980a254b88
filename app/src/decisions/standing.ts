import { showDay } from "@throughline/calendar";
import type { Standing } from "../platform/forms/standing.ts";
import type { Decision } from "./decision.ts";

/** What was decided last: what somebody who decides now goes by. */
export function standing<Level extends string>(
  decisions: readonly Decision<Level>[],
  words: Readonly<Record<Level, string>>,
): Standing | null {
  const last = decisions.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at)).at(-1);
  if (!last) return null;
  return {
    stamp: last.id,
    by: last.by,
    says: [
      { field: "level", label: "Decided", words: words[last.level] },
      { field: "from", label: "From", words: showDay(last.from) },
      { field: "reason", label: "Why", words: last.reason },
    ],
  };
}
