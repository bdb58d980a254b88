import { showDay } from "@throughline/calendar";

/** Words for a stretch of days, both included: "from 3 March to 19 April 2026", "from 3 to 14 March 2026", "on 3 March 2026". */
export function showStretch(from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  if (from.equals(to)) return `on ${showDay(from)}`;
  return `from ${beginning(from, to)} to ${showDay(to)}`;
}

function beginning(from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  if (from.year !== to.year) return showDay(from);
  return from.month === to.month ? String(from.day) : showDay(from).replace(/ \d+$/, "");
}
