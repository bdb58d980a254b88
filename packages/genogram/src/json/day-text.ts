import { aboutDay, someDayBetween, type PartKnownDay, type Precision } from "@throughline/calendar";

const patterns: readonly (readonly [Precision, RegExp])[] = [
  ["day", /^\d{4}-\d{2}-\d{2}$/],
  ["month", /^\d{4}-\d{2}$/],
  ["year", /^\d{4}$/],
  ["span", /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/],
  ["season", /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2} season$/],
];

/**
 * A part-known day as one text: "2017-07-03", "2017-07", "2017", "2017-07-03/2017-07-09", or "2017-06-01/2017-08-31
 * season"; with "~" after it when it is an estimate.
 */
export function dayText({ from, to, precision, about }: PartKnownDay): string {
  const end = about ? "~" : "";
  if (precision === "day" && from.equals(to)) return `${from.toString()}${end}`;
  const span = `${from.toString()}/${to.toString()}`;
  if (precision === "month" && isWholeMonth(from, to)) return from.toString().slice(0, 7) + end;
  if (precision === "year" && isWholeYear(from, to)) return from.toString().slice(0, 4) + end;
  return `${span}${precision === "season" ? " season" : ""}${end}`;
}

/** Reads what `dayText` writes; null when it is something else, or no day there is. */
export function dayOfText(text: string): PartKnownDay | null {
  const about = text.endsWith("~");
  const plain = about ? text.slice(0, -1) : text;
  const precision = patterns.find(([, pattern]) => pattern.test(plain))?.[0];
  if (precision === undefined) return null;
  try {
    const day = dayOf(plain, precision);
    return about ? aboutDay(day) : day;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function dayOf(plain: string, precision: Precision): PartKnownDay {
  if (precision === "span" || precision === "season") {
    const [from, to] = plain
      .replace(" season", "")
      .split("/")
      .map((part) => Temporal.PlainDate.from(part));
    if (from === undefined || to === undefined) throw new RangeError("A span has two days.");
    return { ...someDayBetween(from, to), precision };
  }
  const from = Temporal.PlainDate.from(`${plain}${"-01".repeat(3 - plain.split("-").length)}`);
  const to = {
    day: from,
    month: from.with({ day: from.daysInMonth }),
    year: from.with({ month: 12, day: 31 }),
  };
  return { from, to: to[precision], precision, about: false };
}

function isWholeMonth(from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  return from.day === 1 && to.equals(from.with({ day: from.daysInMonth }));
}

function isWholeYear(from: Temporal.PlainDate, to: Temporal.PlainDate): boolean {
  return from.dayOfYear === 1 && to.equals(from.with({ month: 12, day: 31 }));
}
