import { showDay } from "@throughline/calendar";
import type { Standing } from "../platform/forms/standing.ts";
import type { TeamChoice } from "../team/public.ts";
import type { BarTold } from "./bars.store.ts";
import type { StandingDecision } from "./standing.ts";

const decidedWords: Readonly<Record<StandingDecision["standing"], string>> = {
  closed: "The record is closed",
  "opened again": "The record is open again",
  "kept open at 18": "The record stays open at 18",
};

/** What was decided last about whether a record takes new facts. */
export function decidedLast([last]: readonly StandingDecision[]): Standing | null {
  if (!last) return null;
  const { id, by, standing, from, reason } = last;
  return {
    stamp: id,
    by,
    says: [
      { field: "", label: "Decided", words: `${decidedWords[standing]}, from ${showDay(from)}` },
      { field: "reason", label: "Why", words: reason },
    ],
  };
}

/** Who was barred last, or let see again. */
export function barredLast([last]: readonly BarTold[], choices: readonly TeamChoice[]): Standing | null {
  if (!last) return null;
  const names = choices.flatMap(({ practitioners }) =>
    practitioners.map(({ id, name }): [string, string] => [id, name]),
  );
  return {
    stamp: last.id,
    by: last.by,
    says: [
      { field: "practitioner", label: "Practitioner", words: last.name, choices: new Map(names) },
      { field: "", label: "Decided", words: last.barred ? "Barred from this record" : "May see it again" },
      { field: "reason", label: "Why", words: last.reason },
    ],
  };
}
