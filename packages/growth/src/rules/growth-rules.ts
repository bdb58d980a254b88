import written from "../../data/rules.json" with { type: "json" };
import type { GrowthRule } from "./rule.ts";

/** The rules as `data/rules.json` has them: NICE NG75 before school age (under 5 years), RCPCH's advice and our own from then on. */
export const growthRules = written as readonly GrowthRule[];

/** The rules with a partnership's own number of centile spaces in place of ours, by id. A rule of a published source is not changed. */
export function withOwnSpaces(
  spaces: Readonly<Record<string, number>>,
  rules: readonly GrowthRule[] = growthRules,
): GrowthRule[] {
  return rules.map((rule) => {
    const own = spaces[rule.id];
    if (own === undefined || own === rule.threshold.spaces || rule.citation.seen !== "no outside source")
      return rule;
    return {
      ...rule,
      citation: { ...rule.citation, seen: "stated by the partnership" },
      threshold: { ...rule.threshold, spaces: own },
    };
  });
}
