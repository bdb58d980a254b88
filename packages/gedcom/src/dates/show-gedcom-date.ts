import { type PartKnownDay, showPartKnownDay } from "@throughline/calendar";
import type { GedcomVersion } from "../document.ts";
import { type Structure, structure } from "../structure.ts";

const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** A DATE that says a part-known day as GEDCOM does; a season keeps its name in 7.0, as the date's phrase. */
export function dateStructure(day: PartKnownDay, version: GedcomVersion): Structure {
  const plain = day.precision === "day" || day.precision === "month" || day.precision === "year";
  const told = day.precision === "season" || (day.about && !plain);
  const phrase = version === "7.0" && told ? [structure("PHRASE", showPartKnownDay(day))] : [];
  return structure("DATE", showGedcomDate(day, version), phrase);
}

/** A stretch from one part-known day to another, either of them open: "FROM 1 MAR 2019 TO 2020"; null when both are. */
export function showPeriod(
  from: PartKnownDay | null,
  to: PartKnownDay | null,
  version: GedcomVersion,
): string | null {
  const words = [
    ...(from === null ? [] : [`FROM ${asPoint(from, from.from, version)}`]),
    ...(to === null ? [] : [`TO ${asPoint(to, to.to, version)}`]),
  ];
  return words.length === 0 ? null : words.join(" ");
}

/** A part-known day as the text of a DATE. */
export function showGedcomDate(day: PartKnownDay, version: GedcomVersion): string {
  const whole = wholeDate(day, version);
  if (whole !== null) return day.about ? `ABT ${whole}` : whole;
  const { from, to } = day;
  const years = from.dayOfYear === 1 && to.month === 12 && to.day === 31;
  const end = (at: Temporal.PlainDate) => (years ? year(at, version) : full(at, version));
  return `BET ${end(from)} AND ${end(to)}`;
}

/** A stretch has no stretches for ends: there, one that is not a day, a month or a year is its outer day. */
function asPoint(day: PartKnownDay, outer: Temporal.PlainDate, version: GedcomVersion): string {
  return wholeDate(day, version) ?? full(outer, version);
}

function wholeDate({ from, precision }: PartKnownDay, version: GedcomVersion): string | null {
  if (precision === "day") return full(from, version);
  if (precision === "month") return `${monthOf(from)} ${year(from, version)}`;
  return precision === "year" ? year(from, version) : null;
}

function full(day: Temporal.PlainDate, version: GedcomVersion): string {
  return `${day.day} ${monthOf(day)} ${year(day, version)}`;
}

function monthOf({ month }: Temporal.PlainDate): string {
  return months[month - 1] ?? "";
}

function year({ year: number }: Temporal.PlainDate, version: GedcomVersion): string {
  return number > 0 ? String(number) : `${1 - number} ${version === "7.0" ? "BCE" : "B.C."}`;
}
