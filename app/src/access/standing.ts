import type { RecordStanding } from "./tables.ts";

/** A decision on whether a record takes new facts. */
export interface StandingDecision {
  readonly id: string;
  readonly standing: RecordStanding;
  readonly from: Temporal.PlainDate;
  readonly reason: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

export interface StandingOfRecord {
  /** Newest first. */
  readonly decisions: readonly StandingDecision[];
  /** What can be decided now. */
  readonly next: readonly RecordStanding[];
  readonly grownUpOn: Temporal.PlainDate;
}

interface Given {
  readonly born: { readonly to: Temporal.PlainDate };
  readonly isClosed: boolean;
}

const MONTHS_AHEAD = 6;

/** What can be decided about a record: whether to close it, open it again, or keep it open at 18. */
export function standingOfRecord(
  decisions: readonly StandingDecision[],
  { born, isClosed }: Given,
  today: Temporal.PlainDate,
): StandingOfRecord {
  const grownUpOn = born.to.add({ years: 18 });
  const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
  const wasClosed = decisions[0]?.standing === "closed";
  const nearly = !isBefore(today, grownUpOn.subtract({ months: MONTHS_AHEAD }));
  const kept = decisions[0]?.standing === "kept open at 18";
  const next: RecordStanding[] = [];
  if (!isClosed) next.push("closed");
  if (isClosed && wasClosed) next.push("opened again");
  if (nearly && !kept && !wasClosed) next.push("kept open at 18");
  return { decisions, next, grownUpOn };
}
