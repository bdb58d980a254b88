import { daysBetween, type PartKnownDay, showDays, showPartKnownDay } from "@throughline/calendar";
import { type Formula, type GrowthFinding, type Measure, type Plotted, unitOf } from "@throughline/growth";
import type { GrowthAccount } from "./growth-account.ts";

export const measureName = (measure: Measure): string =>
  measure === "bmi" ? "BMI" : `${measure.charAt(0).toUpperCase()}${measure.slice(1)}`;

export const measureId = (measure: Measure): string => measure.replaceAll(" ", "-");

/** "2 weeks, 2 years and 4 years". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

/** A band as part of a sentence: "between the 9th and 25th lines". */
export const bandWords = (band: string): string =>
  band.includes("–") ? `between the ${band.split("–").join(" and ")} lines` : band;

/** A sentence of the package, with the minus sign that the page uses. */
export const withMinus = (sentence: string): string => sentence.replaceAll(/(?<=[ (])-(?=\d)/g, "−");

export const sdsWords = (sds: number): string => sds.toFixed(2).replace("-0.00", "0.00").replace("-", "−");

export const valueWords = ({ value, measure }: Pick<Plotted, "value" | "measure">): string =>
  `${measure === "bmi" ? value.toFixed(1) : value} ${unitOf[measure]}`;

export const standingWords = ({ standing: { band, sds } }: Pick<Plotted, "standing">): string =>
  band === null || sds === null ? "without a place" : `${bandWords(band)} (SDS ${sdsWords(sds)})`;

/** What is known of weight first: the last one and how long ago. */
export function lastWeightWords({ measurements, today }: GrowthAccount): string {
  const weights = measurements.filter(
    ({ kept }) => kept.sort === "weight" && Temporal.PlainDate.compare(kept.happened.from, today) <= 0,
  );
  const [last] = weights;
  if (last === undefined) return "No weight is kept as a measurement.";
  const { value, unit, happened } = last.kept;
  const many =
    weights.length === 1
      ? "One weight is kept as a measurement"
      : `${weights.length} weights are kept as measurements`;
  const where = last.standing ? `, ${standingWords({ standing: last.standing })}` : "";
  const which = weights.length === 1 ? "It was" : "The last of them was";
  return `${many}. ${which} ${happened.precision === "day" ? "on " : ""}${showPartKnownDay(happened)}, ${agoWords(happened, today)}: ${value} ${unit}${where}.`;
}

/** How long ago a day was: "14 days ago". */
export function agoWords({ to }: PartKnownDay, today: Temporal.PlainDate): string {
  const days = daysBetween(to, today);
  return days <= 0 ? "today" : days === 1 ? "yesterday" : `${showDays(days)} ago`;
}

/** What a rule looks at, in a few words. */
export function ruleName({ rule, now }: GrowthFinding): string {
  const measure = measureName(now.measure);
  const names: Readonly<Record<Formula, string>> = {
    "lost of birth weight": "Weight lost since birth",
    "fall from birth weight": "Weight, against the birth weight",
    "fall from the highest sustained": `${measure}, against the highest level held`,
    "below a line": `${measure}, against the ${rule.threshold.line ?? "2nd"} centile line`,
    "below mid-parental height": "Height, against the parents’ heights",
  };
  return names[rule.formula];
}

/** Where a rule comes from, and what is our own in it. */
export function citationWords({ rule: { citation } }: GrowthFinding): string {
  if (citation.seen === "no outside source")
    return [`${citation.title}: ${citation.place}.`, citation.ours].filter(Boolean).join(" ");
  const standing = {
    "second-hand": ", quoted second-hand",
    "stated by the partnership": ", with this partnership’s own number",
  };
  const second = Object.entries(standing).find(([seen]) => seen === citation.seen)?.[1] ?? "";
  return `${citation.title}, ${citation.place}${second}.${citation.ours ? ` Our own: ${citation.ours}` : ""}`;
}
