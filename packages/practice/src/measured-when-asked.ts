import { exactDay, showDay } from "@throughline/calendar";
import { intervalsInForce, type MeasuringDue, measuringDue, showEvery } from "@throughline/growth";
import { dayOrder } from "./day-order.ts";
import type { GrowthFacts, NotMeasured } from "./growth.ts";
import { showSpan } from "./how-long-ago.ts";
import { howMany, listed } from "./in-words.ts";
import type { Evidence } from "./outcome.ts";

/** Where one measurement that a clinician asks for stands: in time or not, the words and the facts. */
export interface AskedFor {
  readonly late: boolean;
  readonly words: string;
  readonly due: Temporal.PlainDate;
  readonly evidence: readonly Evidence[];
}

/** Each measurement a clinician asks for on a day, in the order of what is measured. */
export function measuredWhenAsked(
  { intervals, measured, notMeasured }: GrowthFacts,
  today: Temporal.PlainDate,
): AskedFor[] {
  const inOrder = intervals.toSorted((a, b) => dayOrder(a.from) - dayOrder(b.from));
  return intervalsInForce(inOrder, today)
    .toSorted((a, b) => a.sort.localeCompare(b.sort))
    .map((interval) => {
      const own = (times: GrowthFacts["measured"]) => times.filter(({ sort }) => sort === interval.sort);
      const found = measuringDue(interval, own(measured), own(notMeasured), today);
      const tried = notMeasured.filter(({ id }) => found.notDone.some((one) => one.id === id));
      return {
        late: found.late > 0,
        words: inWords(found, tried, today),
        due: found.due,
        evidence: evidenceOf(found, tried),
      };
    });
}

function inWords(
  { interval, last, due, late }: MeasuringDue,
  tried: readonly NotMeasured[],
  today: Temporal.PlainDate,
): string {
  const { sort, every, setBy, role, from } = interval;
  const asked = `${setBy} (${role}) asked on ${showDay(from)} for ${sort} ${every === null ? "" : showEvery(every)}`;
  const latest = last === null ? "none is recorded" : `the latest is of ${showDay(last.on)}`;
  const when =
    late === 0
      ? `the next is due by ${showDay(due)}`
      : `the next was due by ${showDay(due)}, ${showSpan(due, today)} ago`;
  return `${asked}: ${latest}, and ${when}.${triedWords(tried)}`;
}

function triedWords(tried: readonly NotMeasured[]): string {
  if (tried.length === 0) return "";
  const reasons = [...new Set(tried.map(({ reason }) => reason))].toSorted();
  return ` Since then it was to be done ${howMany(tried.length, "time")} and was not: ${listed(reasons)}.`;
}

function evidenceOf({ interval, last }: MeasuringDue, tried: readonly NotMeasured[]): Evidence[] {
  const { id, from, setBy, role, sort, every, why } = interval;
  const asks = `${setBy} (${role}) asks for ${sort} ${every === null ? "" : showEvery(every)}: ${why}`;
  return [
    { of: "measuring interval", id, on: exactDay(from), words: asks },
    ...(last === null
      ? []
      : [{ of: "entry", id: last.id, on: exactDay(last.on), words: `The latest ${sort}` } as const]),
    ...tried.map(
      ({ id: entry, on, reason }) =>
        ({ of: "entry", id: entry, on: exactDay(on), words: `No ${sort}: ${reason}` }) as const,
    ),
  ];
}
