import { ourDefault } from "./new-setting.ts";

/** How often the chronology is reviewed; also the period in which each agency is asked to contribute. */
export const reviewInterval = ourDefault({
  key: "chronology-review-interval",
  words: "Each review of the chronology follows the last within",
  value: 3,
  unit: "months",
});
