import { type Problem, quoted } from "./problem.ts";

const clock =
  /^(\d{1,2})(?:[:.h](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?)? ?(am|pm|a\.m\.|p\.m\.)?(?: ?hrs?| ?hours)?$/;
const fourDigits = /^(\d{2})(\d{2})(?: ?hrs?| ?hours)?$/;

/** Reads a time of day: "09:41", "9.41am", "0930", "2pm", "14:30:00", "noon". A bare hour needs am or pm. Seconds are left away. */
export function readTime(text: string): Temporal.PlainTime | Problem {
  const typed = text.trim().toLowerCase();
  if (typed === "noon" || typed === "midday") return Temporal.PlainTime.from({ hour: 12 });
  if (typed === "midnight") return Temporal.PlainTime.from({ hour: 0 });
  const [, hour = "", minute, , half] = clock.exec(typed) ?? fourDigits.exec(typed) ?? [];
  const read =
    hour === "" || (minute === undefined && half === undefined)
      ? null
      : toTime(Number(hour), Number(minute ?? 0), half);
  return read ?? { problem: `${quoted(text.trim())} is not a time of day. Write 09:30 or 2.15pm.` };
}

function toTime(typed: number, minute: number, half: string | undefined): Temporal.PlainTime | null {
  if (minute > 59 || typed > 23 || (half !== undefined && typed === 0)) return null;
  const afternoon = half?.startsWith("p") ?? false;
  const hour = half === undefined || typed > 12 ? typed : (typed % 12) + (afternoon ? 12 : 0);
  return Temporal.PlainTime.from({ hour, minute });
}

/** A time of day on the 24-hour clock: "09:41". */
export function showTime(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: "minute" });
}
