import type { PartKnownDay } from "./part-known-day.ts";
import { aboutDay, someDayBetween, someDayInMonth } from "./part-known-day.ts";

/** Which third of a year, a season or a month. */
export type Third = "early" | "mid" | "late";

const words: ReadonlyMap<string, Third> = new Map([
  ["early", "early"],
  ["early in", "early"],
  ["beginning of", "early"],
  ["start of", "early"],
  ["mid", "mid"],
  ["middle of", "mid"],
  ["late", "late"],
  ["late in", "late"],
  ["end of", "late"],
]);
const lead =
  /^(?:the )?(early in|early|beginning of|start of|mid|middle of|late in|late|end of)[ -]+(?:the )?/;

/** The third a text in lower case begins with, and the rest of the text; null when it names none. */
export function leadingThird(text: string): { third: Third; rest: string } | null {
  const found = lead.exec(text);
  const third = words.get(found?.[1] ?? "");
  return found && third ? { third, rest: text.slice(found[0].length) } : null;
}

/**
 * The early, middle or late third of a year (four months each), a season (a month each) or a month (days 1 to 10, 11 to 20, and the rest),
 * always an estimate. A single day or a span has no thirds: null.
 */
export function thirdOf(day: PartKnownDay, third: Third): PartKnownDay | null {
  const at = third === "early" ? 0 : third === "mid" ? 1 : 2;
  const { from } = day;
  if (day.precision === "year") {
    const start = from.add({ months: at * 4 });
    return aboutDay(someDayBetween(start, start.add({ months: 4 }).subtract({ days: 1 })));
  }
  if (day.precision === "season") {
    const month = from.add({ months: at });
    return aboutDay(someDayInMonth(month.year, month.month));
  }
  if (day.precision !== "month") return null;
  const end = at === 2 ? day.to : from.with({ day: at * 10 + 10 });
  return aboutDay(someDayBetween(from.with({ day: at * 10 + 1 }), end));
}
