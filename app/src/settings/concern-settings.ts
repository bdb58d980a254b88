import type { Setting } from "@throughline/practice";

const workingTogether: Pick<Setting, "origin" | "source" | "validFrom" | "changedBy"> = {
  origin: "national",
  source: {
    title: "Working Together to Safeguard Children",
    place: "a social worker decides what happens next, and tells who referred, within one working day",
    seen: "secondary",
  },
  validFrom: Temporal.PlainDate.from("2026-01-01"),
  changedBy: "the partnership’s business unit",
};

/** By when somebody who raised a concern has an answer. */
export const concernSettings: readonly Setting[] = [
  {
    key: "concern-answered-within",
    words: "A concern raised at the front door is answered, with reasons, within",
    value: 1,
    unit: "working days",
    ...workingTogether,
  },
  {
    key: "working-day-ends-at",
    words: "On the day an answer to a concern is due, the working day ends at this hour, out of 24:",
    value: 17,
    unit: "count",
    ...workingTogether,
    origin: "default",
    source: {
      title: "A starting value of our own for the hour",
      place: "Working Together sets one working day, and no hour at which it ends",
      seen: "no outside source",
    },
  },
];
