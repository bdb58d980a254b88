import { showDay } from "@throughline/calendar";
import { lineAt } from "../centile-lines.ts";
import { type Asked, noSds } from "./asked.ts";
import type { Worked } from "./finding.ts";
import { beside, isBelow } from "./reaches.ts";

/** Whether the latest SDS is below a line of the chart. On the line is not below it. */
export function belowLine({ now, threshold }: Asked): Worked {
  const { sds, band } = now.standing;
  if (sds === null || band === null) return noSds(now);
  const name = threshold.line ?? "2nd";
  const line = lineAt(name);
  return {
    asks: isBelow(sds, line),
    arithmetic: `on ${showDay(now.on)} ${band}: SDS ${beside(sds, line, 2)}; the ${name} line is at ${line.toFixed(2)}.`,
    amount: sds,
    threshold: line,
    ids: now.ids,
    crosses: [],
  };
}
