import written from "../../data/rules.json" with { type: "json" };
import type { GrowthRule } from "./rule.ts";

/** The rules as `data/rules.json` has them: NICE NG75 before school age (under 5 years), RCPCH's advice from then on. */
export const growthRules = written as readonly GrowthRule[];
