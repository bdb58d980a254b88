import { londonDay, londonTime, showDay, showTime, weekdayName } from "@throughline/calendar";

/** "Monday 30 November 2026 at 17:00". */
export function dayAndTime(at: Temporal.Instant): string {
  const day = londonDay(at);
  return `${weekdayName(day)} ${showDay(day)} at ${showTime(londonTime(at))}`;
}
