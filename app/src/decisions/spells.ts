import type { Decision } from "./decision.ts";

/** How long a decision held. */
export interface Spell<Level extends string> {
  readonly decision: Decision<Level>;
  /** The day the next one begins; null while this one holds. */
  readonly until: Temporal.PlainDate | null;
  /** That less was done from then on. */
  readonly stepsDown: boolean;
}

/** What held on a day, of decisions in the order of their days. */
export function inForceOn<Level extends string>(
  decisions: readonly Decision<Level>[],
  day: Temporal.PlainDate,
): Decision<Level> | null {
  return decisions.findLast(({ from }) => Temporal.PlainDate.compare(from, day) <= 0) ?? null;
}

/** Whether this is less than what held until the day before. The ladder goes from less to more. */
export function isStepDown<Level extends string>(
  decisions: readonly Decision<Level>[],
  { from, level }: Pick<Decision<Level>, "from" | "level">,
  ladder: readonly Level[],
): boolean {
  const before = inForceOn(decisions, from.subtract({ days: 1 }));
  return before !== null && ladder.indexOf(level) < ladder.indexOf(before.level);
}

/** How long each decision held, newest first, of decisions in the order of their days. */
export function spellsOf<Level extends string>(
  decisions: readonly Decision<Level>[],
  ladder: readonly Level[],
): Spell<Level>[] {
  return decisions
    .map((decision, i) => ({
      decision,
      until: decisions[i + 1]?.from ?? null,
      stepsDown: isStepDown(decisions, decision, ladder),
    }))
    .toReversed();
}
