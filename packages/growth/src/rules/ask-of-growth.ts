import { ageFromToken } from "../age-token.ts";
import { otherAge } from "./asked.ts";
import { formulas } from "./formulas.ts";
import type { GrowthFinding } from "./finding.ts";
import { growthRules } from "./growth-rules.ts";
import type { GrowthHistory } from "./history.ts";
import { type Plotted, plotted } from "./plotted.ts";
import type { GrowthRule } from "./rule.ts";

/**
 * What each rule finds on a day, from the latest measurement of each measure up to then. Rules for other ages are left
 * out. What cannot be said is said, with what is missing.
 */
export function askOfGrowth(
  history: GrowthHistory,
  on: Temporal.PlainDate,
  rules: readonly GrowthRule[] = growthRules,
): GrowthFinding[] {
  const points = plotted(history, on);
  return rules.flatMap((rule) =>
    rule.measures.flatMap((measure) => {
      const own = points.filter((point) => point.measure === measure);
      const now = own.at(-1);
      if (now === undefined || !isForAge(rule, now)) return [];
      const from = ageFromToken("2w");
      const earlier = own.filter((point) => !point.on.equals(now.on) && point.standing.age.years >= from);
      return [find(rule, history, now, earlier)];
    }),
  );
}

function isForAge({ ages }: GrowthRule, { reading, standing }: Plotted): boolean {
  const { corrected, chronological } = reading.ages;
  const age = {
    driving: standing.age.years,
    chronological: chronological.years,
    younger: Math.min(corrected.years, chronological.years),
  }[ages.of];
  return age >= ageFromToken(ages.from) && age < ageFromToken(ages.to);
}

function find(
  rule: GrowthRule,
  history: GrowthHistory,
  now: Plotted,
  earlier: readonly Plotted[],
): GrowthFinding {
  const worked = formulas[rule.formula]({ history, now, earlier, threshold: rule.threshold });
  if ("cannotSay" in worked)
    return {
      rule,
      now,
      answer: "cannot say",
      sentence: worked.cannotSay,
      question: null,
      amount: null,
      threshold: null,
      margin: null,
      ids: now.ids,
      crosses: [],
    };
  const { asks, amount, threshold, arithmetic, ids, crosses } = worked;
  const byWeightAlone = rule.formula === "lost of birth weight";
  const margin = rule.threshold.reached === "below" ? threshold - amount : amount - threshold;
  return {
    rule,
    now,
    answer: asks ? "asks" : "does not ask",
    sentence: `${upperFirst(arithmetic)}${byWeightAlone ? "" : otherAge(now, history.gestation)}`,
    question: asks ? rule.question : null,
    amount,
    threshold,
    margin,
    ids,
    crosses,
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
