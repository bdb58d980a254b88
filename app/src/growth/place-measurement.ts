import { isProblem, type PartKnownDay, showPartKnownDay } from "@throughline/calendar";
import {
  askAboutLess,
  askAboutStep,
  askAboutTaking,
  type GrowthHistory,
  notSaidHow,
  type Reading,
  readingOf,
  type Standing,
  unitOf,
} from "@throughline/growth";
import type { KeptMeasurement } from "./measurements.store.ts";

/** A measurement, and where it stands or why that cannot be said. */
export interface Placed {
  readonly kept: KeptMeasurement;
  /** At the age that drives. */
  readonly standing: Standing | null;
  /** Both ages, where the length of the pregnancy is known. */
  readonly both: Pick<Reading, "corrected" | "chronological"> | null;
  readonly none: string | null;
  /** What to ask about the value itself and how it was taken. */
  readonly asks: readonly string[];
}

export type Placing = Pick<GrowthHistory, "sex" | "birth" | "gestation">;

export function placeMeasurement(
  child: Placing,
  kept: KeptMeasurement,
  before: readonly Placed[],
  today: Temporal.PlainDate,
): Placed {
  const without = (none: string): Placed => ({ kept, standing: null, both: null, none, asks: [] });
  const { sort, unit, value, happened, how = notSaidHow } = kept;
  if (unit !== unitOf[sort]) return without(`It is kept in ${unit}, and is read in ${unitOf[sort]}.`);
  if (!isOneDay(happened))
    return without(
      `Its day is known only as ${showPartKnownDay(happened)}, so there is no age to read it at.`,
    );
  const on = happened.from;
  if (Temporal.PlainDate.compare(on, today) > 0) return without("Its day has not come yet.");
  const reading = readingOf({ ...child, measure: sort, on, value });
  if (isProblem(reading)) return without(reading.problem);
  const standing = child.gestation === null ? reading.chronological : reading.corrected;
  const asks = [...reading.asks, ...askAboutTaking(sort, standing.age.years, how)];
  if (standing.sds === null) return { ...without(standing.none ?? "It has no place."), asks };
  const last = before.findLast((one) => one.kept.sort === sort && one.standing !== null);
  const compared = last === undefined ? [] : besideLast(last, sort, value, standing);
  return {
    kept,
    standing,
    both: child.gestation === null ? null : reading,
    none: null,
    asks: [...asks, ...compared],
  };
}

/** What to ask of a value beside the one before it. */
function besideLast(
  { kept, standing: before }: Placed,
  sort: KeptMeasurement["sort"],
  value: number,
  { age, sds }: Standing,
): string[] {
  const less = askAboutLess(sort, kept.value, value);
  const step =
    before === null || before.sds === null || sds === null
      ? null
      : askAboutStep(before.sds, sds, age.days - before.age.days);
  return [less, step].filter((ask) => ask !== null);
}

export const isOneDay = ({ precision, about }: PartKnownDay): boolean => precision === "day" && !about;
