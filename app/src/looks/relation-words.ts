import type { Relation } from "@throughline/access";

/** Why somebody may look, in words that a parent can read. */
const words: Readonly<Record<Relation, (name: string) => string>> = {
  manager: (name) => `manages a team around ${name}, or somebody in it`,
  lead: (name) => `leads for ${name}`,
  team: (name) => `is in the team around ${name}`,
  "adult services": () => "works with an adult of the family",
  auditor: () => "reads it for an audit",
  emergency: () => "opened it in an emergency",
  "front door": () => "answered a concern at the front door",
  "business unit": () => "counts for the partnership",
};

/** Those who look with no part in the child's team. */
export const strangers = ["emergency", "auditor", "front door"] as const satisfies Relation[];

export const isStranger = (relation: string | null): boolean =>
  strangers.some((stranger) => stranger === relation);

export const relationWords = (relation: string | null, name: string): string =>
  relation !== null && Object.hasOwn(words, relation)
    ? words[relation as Relation](name)
    : "how they stood to the child was not kept then";
