/** What has just been done, named in the address that a save leads to. */
export const growthNotices: Readonly<Record<string, string>> = {
  facts: "What growth rests on has been recorded.",
  interval: "How often to measure has been recorded.",
  feeding: "How the child is fed has been recorded.",
  review: "The review has been recorded.",
  chart: "Which charts are shown has been recorded.",
};
