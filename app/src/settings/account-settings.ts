import type { Setting } from "@throughline/practice";

/** How long somebody is in a team unless another last day is given. */
export const accountSettings: readonly Setting[] = [
  {
    key: "membership-lasts",
    words: "Whoever joins a team is in it, unless another last day is given, for",
    value: 12,
    unit: "months",
    origin: "default",
    source: {
      title: "A starting value of our own",
      place: "so that everybody's access is looked at again once a year",
      seen: "no outside source",
    },
    validFrom: Temporal.PlainDate.from("2026-01-01"),
    changedBy: "the partnership’s business unit",
  },
];
