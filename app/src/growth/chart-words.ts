import { daysBetween, showDay } from "@throughline/calendar";
import { inDays, type Plotted } from "@throughline/growth";
import { gapsOf } from "./chart-plan.ts";
import type { ChartAsked } from "./draw-chart.ts";
import { BIRTH } from "./growth-account.ts";
import { measureName, standingWords, valueWords } from "./growth-words.ts";

/** What a chart shows, in words. */
export function chartWords({
  measure,
  points,
  birth,
  today,
  notMeasured = [],
}: Omit<ChartAsked, "id" | "width" | "says">): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "";
  const at = (point: Plotted) =>
    `${valueWords(point)} ${point.ids[0] === BIRTH ? "at birth" : `on ${showDay(point.on)}`}, ${standingWords(point)}`;
  const told =
    first === last
      ? `One measurement: ${at(first)}.`
      : `${points.length} measurements, from ${at(first)}, to ${at(last)}.`;
  const ageToday = inDays(daysBetween(birth, today)).years;
  const gaps = gapsOf(points, today, ageToday).map(({ since, until }) =>
    until ? `between ${showDay(since)} and ${showDay(until)}` : `since ${showDay(since)}`,
  );
  const name = measureName(measure);
  const none = measure === "bmi" ? "No BMI" : `No ${name.toLowerCase()}`;
  const gone = gaps.length === 0 ? "" : ` ${none} ${gaps.join(", nor ")}.`;
  const not =
    notMeasured.length === 0
      ? ""
      : ` To be measured and not, ${notMeasured.length === 1 ? "once" : `${notMeasured.length} times`}: ${notMeasured.map(({ words }) => words).join("; ")}.`;
  return `${told}${gone}${not}`;
}
