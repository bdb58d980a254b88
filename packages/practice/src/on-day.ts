import { showPartKnownDay } from "@throughline/calendar";
import type { PartKnownDay } from "@throughline/calendar";

/** A day as it stands in a sentence: "on 12 March 2021", "in March 2021", "about 2019", "12 to 14 March 2021". */
export function onDay(on: PartKnownDay): string {
  const shown = showPartKnownDay(on);
  if (on.about || on.precision === "span") return shown;
  return on.precision === "day" ? `on ${shown}` : `in ${shown}`;
}
