/** What has just been done, named in the address that a save leads to. */
export const decisionNotices: Readonly<Record<string, string>> = {
  plan: "The plan has been recorded.",
  purpose: "Why agencies work with the family has been recorded.",
};
