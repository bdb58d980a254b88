import { isBlood } from "./kin-paths.ts";
import type { Step } from "./kin-links.ts";

/** Part of a way that has one word: up to an ancestor and down again, or one step of another kind. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly up: readonly Step[];
  readonly down: readonly Step[];
  /** The one step, where this is not by birth or adoption. */
  readonly single: Step | null;
}

/** A way as stretches with a word each. Children of a carer are one stretch with the carer. */
export function stretches(start: string, path: readonly Step[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let rest = path;
  let from = start;
  while (rest.length > 0) {
    const stretch = firstStretch(from, rest);
    found.push(stretch);
    rest = rest.slice(Math.max(1, stretch.up.length + stretch.down.length));
    from = stretch.to;
  }
  return found;
}

function firstStretch(from: string, path: readonly Step[]): Stretch {
  const [first, second] = path;
  if (first === undefined) return { from, to: from, up: [], down: [], single: null };
  if (first.way === "across") return { from, to: first.to, up: [], down: [], single: first };
  if (!isBlood(first)) {
    const sibling = first.way === "up" && second?.way === "down" && first.kind !== "special guardian";
    return sibling
      ? { from, to: second.to, up: [first], down: [second], single: null }
      : { from, to: first.to, up: [], down: [], single: first };
  }
  const up = leading(path, "up");
  const down = leading(path.slice(up.length), "down");
  const last = down.at(-1) ?? up.at(-1) ?? first;
  return { from, to: last.to, up, down, single: null };
}

function leading(path: readonly Step[], way: "up" | "down"): readonly Step[] {
  const end = path.findIndex((step) => step.way !== way || !isBlood(step));
  return end === -1 ? path : path.slice(0, end);
}
