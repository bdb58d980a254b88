import { readPartKnownDay } from "@throughline/calendar";

/** The day somebody asks the family to be told as at: that typed, or else today with what is wrong. */
export function dayAsked(
  typed: string | undefined,
  today: Temporal.PlainDate,
): { day: Temporal.PlainDate; problem?: string } {
  if (typed === undefined || typed.trim() === "") return { day: today };
  const read = readPartKnownDay(typed);
  if ("problem" in read) return { day: today, problem: read.problem };
  return { day: read.to };
}
