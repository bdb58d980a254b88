import { showPartKnownDay, type PartKnownDay } from "@throughline/calendar";

/** A day as it stands after a verb: "on 12 March 2021", "in March 2021", "in about 2019"; a span without a preposition. */
export function whenWords(day: PartKnownDay): string {
  const shown = showPartKnownDay(day);
  if (day.precision === "span") return shown;
  return `${day.precision === "day" ? "on" : "in"} ${shown}`;
}

/** From when to when: "from 4 March 2024", "until 2020", "from 2016 to 2020"; "" when neither is stated. */
export function spanWords(from: PartKnownDay | null, to: PartKnownDay | null): string {
  if (from === null) return to === null ? "" : `until ${showPartKnownDay(to)}`;
  return `from ${showPartKnownDay(from)}${to === null ? "" : ` to ${showPartKnownDay(to)}`}`;
}
