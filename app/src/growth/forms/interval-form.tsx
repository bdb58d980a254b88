import { showDay } from "@throughline/calendar";
import { z } from "zod";
import { paths } from "../../paths.ts";
import { exactDayOf, oneOf, words } from "../../platform/forms/answers.ts";
import { readAs } from "../../platform/forms/fields.ts";
import { type NewInterval, recordInterval } from "../record.store.ts";
import { dayProblems } from "./days.ts";
import type { GrowthForm } from "./growth-form.ts";
import { IntervalPage } from "./interval-page.tsx";
import { numberOrNone } from "./number-or-none.ts";
import { intervalLast } from "./standing.ts";

const answers = z.object({
  sort: oneOf(["weight", "height", "head circumference"], "Choose what is to be measured"),
  every: numberOrNone("Give how often as a whole number, such as 4", 1, 104),
  unit: oneOf(
    ["days", "weeks", "months", "no longer"],
    "Choose days, weeks or months, or that it is no longer asked for",
  ),
  from: exactDayOf("Say from which day"),
  setBy: words("Say which clinician asked for it, by name", 200),
  role: words("Say what the clinician’s role is", 200),
  why: words("Say why, in words the family could read", 2000),
});

/** How often a named clinician asks for a measurement of this child. */
export const intervalForm: GrowthForm<NewInterval> = {
  form: "growth-interval",
  at: paths.growthIntervals,
  look: "recording how often to measure",
  stands: "asked-for",
  said: "interval",
  first: ({ today }) => ({ sort: "weight", from: showDay(today) }),
  last: intervalLast,
  read(fields, open) {
    const found = readAs(answers, fields);
    if ("problems" in found) return found;
    const { every, unit, from, ...rest } = found.value;
    const problems = [
      ...dayProblems("from", from, open),
      ...(unit !== "no longer" && (every === null || !Number.isInteger(every))
        ? [{ field: "every", words: "Give how often as a whole number, such as 4" }]
        : []),
    ];
    if (problems.length > 0) return { problems };
    const often = unit === "no longer" || every === null ? null : { value: every, unit };
    return { value: { ...rest, from, every: often } };
  },
  record: recordInterval,
  Page: IntervalPage,
};
