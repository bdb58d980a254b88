/** How exactly a day is known: the day itself, or only its month, season or year, or a stretch between two days. */
export type Precision = "day" | "month" | "season" | "year" | "span";

/**
 * A day known as exactly as it is known: it lies between `from` and `to`, both included.
 * `about` says that even those bounds are somebody's estimate ("about 2019").
 */
export interface PartKnownDay {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly precision: Precision;
  readonly about: boolean;
}

/** A day that is known for certain. */
export function exactDay(day: Temporal.PlainDate): PartKnownDay {
  return { from: day, to: day, precision: "day", about: false };
}

/** Some day in a month, 1 (January) to 12 (December). Throws RangeError for any other month. */
export function someDayInMonth(year: number, month: number): PartKnownDay {
  const from = Temporal.PlainDate.from({ year, month, day: 1 }, { overflow: "reject" });
  return { from, to: from.with({ day: from.daysInMonth }), precision: "month", about: false };
}

/** Some day in a calendar year, January to December. */
export function someDayInYear(year: number): PartKnownDay {
  const from = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return { from, to: from.with({ month: 12, day: 31 }), precision: "year", about: false };
}

/** Some day from `from` to `to`; the same day twice is that day. Throws RangeError when `to` is the earlier. */
export function someDayBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): PartKnownDay {
  const order = Temporal.PlainDate.compare(from, to);
  if (order > 0) throw new RangeError(`${from.toString()} is after ${to.toString()}.`);
  return order === 0 ? exactDay(from) : { from, to, precision: "span", about: false };
}

/** The same day, marked as somebody's estimate. */
export function aboutDay(day: PartKnownDay): PartKnownDay {
  return { ...day, about: true };
}

/** Whether the day itself is known and nobody called it an estimate. */
export function isExactDay(day: PartKnownDay): boolean {
  return day.precision === "day" && !day.about;
}

/** Order of two part-known days, for sorting: by the earliest day each can be, then by the latest. */
export function compareDays(a: PartKnownDay, b: PartKnownDay): number {
  return Temporal.PlainDate.compare(a.from, b.from) || Temporal.PlainDate.compare(a.to, b.to);
}
