import { spacesFallen } from "./centile-lines.ts";
import { type Join, joinsBetween, sdsAfterJoin } from "./joins.ts";
import type { Measure, Sex } from "./measure.ts";

/** One end of a fall: an SDS and the age in years it was read at, corrected or not, the same for both ends. */
export interface FallEnd {
  readonly age: number;
  readonly sds: number;
}

/** A join that a fall crosses, and how far the SDS of an unchanged child there goes down by itself (null: not known). */
export interface CrossedJoin {
  readonly join: Join;
  readonly stepDown: number | null;
}

/** How far a child went down between two measurements; below 0 where they went up. */
export interface Fall {
  readonly sd: number;
  readonly spaces: number;
  /** In the order of age. The step is that of a child who stood at the first SDS. It is shown, and not taken off. */
  readonly crosses: readonly CrossedJoin[];
}

/** The fall from an earlier measurement to a later one of the same measure. Throws a RangeError if the first is the later. */
export function fallBetween(sex: Sex, measure: Measure, from: FallEnd, to: FallEnd): Fall {
  if (from.age > to.age) throw new RangeError("A fall goes from the earlier measurement to the later.");
  let before = from.sds;
  const crosses = joinsBetween(from.age, to.age).map((join) => {
    const after = sdsAfterJoin(join, sex, measure, before);
    const stepDown = after === null ? null : before - after;
    before = after ?? before;
    return { join, stepDown };
  });
  return { sd: from.sds - to.sds, spaces: spacesFallen(from.sds, to.sds), crosses };
}

/** The joins of a fall in a sentence: what the change of table alone does; "" where none is crossed. */
export function joinsInWords({ crosses }: Fall): string {
  return crosses
    .map(({ join, stepDown }) => {
      const change = `The tables change at ${join.name}`;
      if (stepDown === null) return `${change}.`;
      if (Math.abs(stepDown) < 0.005) return `${change}, which alone makes no difference.`;
      const spaces = Math.abs(spacesFallen(stepDown, 0)).toFixed(1);
      return `${change}, which alone is a ${stepDown > 0 ? "fall" : "rise"} of ${Math.abs(stepDown).toFixed(2)} SD (${spaces} of a space).`;
    })
    .join(" ");
}
