import {
  isProblem,
  londonTime,
  type PartKnownDay,
  type Problem,
  readPartKnownDay,
  readTime,
} from "@throughline/calendar";

/** A day, and a time in England where one is given. */
export interface Moment {
  readonly day: PartKnownDay;
  readonly time: Temporal.PlainTime | null;
}

const clockAtEnd = /[ T,](\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?[ap]m)?)$/i;
const zoned = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:?\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/i;

/** Reads a day, with the time if one stands beside it. Midnight is taken as no time: computers write it where nobody gave one. */
export function readMoment(text: string): Moment | Problem {
  const day = readPartKnownDay(text);
  if (isProblem(day)) return day;
  const time = zoned.test(text) ? zonedTime(text) : readTime(clockAtEnd.exec(text)?.[1] ?? "");
  if (isProblem(time) || (time.hour === 0 && time.minute === 0)) return { day, time: null };
  return { day, time };
}

function zonedTime(text: string): Temporal.PlainTime {
  return londonTime(Temporal.Instant.from(text.toUpperCase().replace(" ", "T"))).round("minute");
}
