import type { CrossedJoin } from "../fall.ts";
import type { Plotted } from "./plotted.ts";
import type { GrowthRule } from "./rule.ts";

/** What a formula worked out: whether there is something to ask, and the arithmetic; or why nothing can be said. */
export type Worked =
  | {
      readonly asks: boolean;
      readonly arithmetic: string;
      readonly amount: number;
      readonly threshold: number;
      readonly ids: readonly string[];
      readonly crosses: readonly CrossedJoin[];
    }
  | { readonly cannotSay: string };

/** One rule's answer about the latest measurement of its measure. It names no cause. */
export interface GrowthFinding {
  readonly rule: GrowthRule;
  readonly now: Plotted;
  readonly answer: "asks" | "does not ask" | "cannot say";
  /** The arithmetic in a sentence, or why nothing can be said. */
  readonly sentence: string;
  /** The rule's question, where it asks. */
  readonly question: string | null;
  /** What was compared, in the threshold's unit (per cent, centile spaces, or SDS for a line), and by how much it is over. */
  readonly amount: number | null;
  readonly threshold: number | null;
  readonly margin: number | null;
  /** Every measurement that was read. A birth weight has no id. */
  readonly ids: readonly string[];
  readonly crosses: readonly CrossedJoin[];
}
