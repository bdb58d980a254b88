import { aboutDay, type PartKnownDay, someDayBetween } from "./part-known-day.ts";
import type { Problem } from "./problem.ts";
import { namesPartOfYear } from "./seasons.ts";
import { showPartKnownDay } from "./show-part-known-day.ts";

type Reader = (text: string) => PartKnownDay | Problem | null;

const joined =
  /^(?:from |between )?(.+?)(?: to | until | till | - | and |(?<=^\d{4})-(?=\d{4}$)|(?<=[/.]\d{2,4})-(?=\d{1,2}[/.])|(?<=^(?:from |between )?\d{1,2}(?:st|nd|rd|th)?)-(?=\d{1,2}(?:st|nd|rd|th)? [a-z])|(?<=[a-z]{3})-(?=[a-z]{3}))(.+)$/;
const dayAlone = /^\d{1,2}(?:st|nd|rd|th)?$/;
const monthAndYear = /([a-z]{3,9}\.?,? ['’]?\d{2,4})$/;
const slashedMonthAndYear = /^\d{1,2}([/.]\d{1,2}[/.]\d{2,4})$/;
const yearAtEnd = /(\d{4}|['’ ]\d{2})$/;

/** A stretch in lower case, "12 to 14 march 2021" or "2019-2021", whose two ends `read` understands; null when the text is not of that form. */
export function readSpan(text: string, read: Reader): PartKnownDay | Problem | null {
  const parts = joined.exec(text);
  if (!parts) return null;
  const [, start = "", end = ""] = parts;
  const to = read(end);
  if (to === null || "problem" in to) return to;
  const from = readStart(start, end, to, read);
  if (from === null || "problem" in from) return from;
  if (Temporal.PlainDate.compare(from.from, to.to) > 0)
    return {
      problem: `${showPartKnownDay(from)} comes after ${showPartKnownDay(to)}: write the earlier first.`,
    };
  const span = someDayBetween(from.from, to.to);
  return from.about || to.about ? aboutDay(span) : span;
}

function readStart(
  start: string,
  end: string,
  to: PartKnownDay,
  read: Reader,
): PartKnownDay | Problem | null {
  if (dayAlone.test(start)) {
    const slashed = slashedMonthAndYear.exec(end)?.[1];
    const worded = monthAndYear.exec(end)?.[1];
    return slashed !== undefined
      ? read(start + slashed)
      : worded !== undefined
        ? read(`${start} ${worded}`)
        : null;
  }
  const lastWord = /[a-z]+\.?$/.exec(start)?.[0] ?? "";
  if (!namesPartOfYear(lastWord) || !yearAtEnd.test(end)) return read(start);
  const sameYear = read(`${start} ${to.from.year}`);
  if (sameYear === null || "problem" in sameYear) return sameYear;
  const after = Temporal.PlainDate.compare(sameYear.from, to.from) > 0;
  return after ? read(`${start} ${to.from.year - 1}`) : sameYear;
}
