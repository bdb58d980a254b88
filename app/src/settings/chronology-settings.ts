import type { Setting } from "@throughline/practice";

const ours = (key: string, words: string, unit: Setting["unit"], value: number): Setting => ({
  key,
  words,
  unit,
  value,
  origin: "default",
  source: {
    title: "A starting value of our own",
    place: "no published figure was found; set your own",
    seen: "no outside source",
  },
  validFrom: Temporal.PlainDate.from("2026-11-24"),
  changedBy: "the partnership’s business unit",
});

/** What a chronology points out by itself. */
export const chronologySettings: readonly Setting[] = [
  ours(
    "silence-longer-than",
    "A stretch in which nobody recorded seeing the child is pointed out when it is longer than",
    "days",
    28,
  ),
  ours(
    "recent-silence-longer-than",
    "Among the last six weeks, a stretch in which nobody recorded seeing the child is shown when it is longer than",
    "days",
    14,
  ),
  ours("cluster-within", "Worries are shown as a run when they lie within", "days", 14),
  ours("cluster-worries", "The number of worries that make a run is at least", "count", 3),
  ours("cluster-agencies", "The number of agencies a run of worries comes from is at least", "count", 2),
];
