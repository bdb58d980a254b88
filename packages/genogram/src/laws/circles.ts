import type { GraphChild, LayoutGraph, Rel, Union } from "../layout/graph.ts";

/** A step down the family: from a parent to a union, or from a union to its child. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

/** A union among the people, whatever their ids. */
export const unionKey = (id: string): string => `union ${JSON.stringify(id)}`;

/** The children of a union, each as they are named first. */
export function childrenOf({ children }: Union): GraphChild[] {
  return [...new Map(children.toReversed().map((child) => [child.id, child])).values()].toReversed();
}

/** The steps from parents through unions to children, of unions and children who are asked for. */
export function stepsIn({ unions }: LayoutGraph, isAsked: (rel: Rel) => boolean): Step[] {
  return unions.flatMap((union) => {
    const { id, a, b } = union;
    const asked = childrenOf(union).filter(({ rel }) => isAsked(rel));
    if (asked.length === 0) return [];
    const parents = [a, b].flatMap((from) => (from === null ? [] : [{ from, to: unionKey(id) }]));
    return [...parents, ...asked.map((child) => ({ from: unionKey(id), to: child.id }))];
  });
}

/** Numbers what the steps join so that two have one number only where each is reached from the other: a circle. */
export function circlesOf(steps: readonly Step[]): ReadonlyMap<string, number> {
  const below = Map.groupBy(steps, ({ from }) => from);
  const above = Map.groupBy(steps, ({ to }) => to);
  const finished: string[] = [];
  const seen = new Set<string>();
  const down = (at: string) => (below.get(at) ?? []).map(({ to }) => to);
  for (const { from } of steps) walk(from, seen, down, (at) => finished.push(at));
  const circle = new Map<string, number>();
  const taken = new Set<string>();
  const up = (at: string) => (above.get(at) ?? []).map(({ from }) => from);
  for (const [number, id] of finished.toReversed().entries())
    walk(id, taken, up, (at) => circle.set(at, number));
  return circle;
}

/** Everything reached from a start and not seen before, told of once what lies beyond it has been. */
function walk(
  start: string,
  seen: Set<string>,
  beyond: (at: string) => readonly string[],
  leave: (at: string) => void,
): void {
  if (seen.has(start)) return;
  seen.add(start);
  const path = [{ at: start, next: beyond(start), done: 0 }];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const next = top.next[top.done];
    top.done += 1;
    if (next === undefined) {
      leave(top.at);
      path.pop();
    } else if (!seen.has(next)) {
      seen.add(next);
      path.push({ at: next, next: beyond(next), done: 0 });
    }
  }
}
