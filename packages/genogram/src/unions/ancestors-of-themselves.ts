import type { Family } from "../family.ts";

/** People whom parent links by birth or adoption lead back to themselves; one of each circle, in the order of the people. */
export function ancestorsOfThemselves({ people, parentLinks }: Family): readonly string[] {
  const parents = new Map<string, string[]>();
  for (const { parent, child, kind } of parentLinks)
    if ((kind === "birth" || kind === "adoptive") && parent !== child)
      parents.set(child, [...(parents.get(child) ?? []), parent]);
  const done = new Set<string>();
  return people.flatMap(({ id }) => circleFrom(id, parents, done));
}

/** Walks upwards without recursion, so that a family of any depth can be read. */
function circleFrom(
  start: string,
  parents: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): string[] {
  const found: string[] = [];
  const open = new Set<string>();
  const path: { readonly id: string; next: number }[] = [];
  const enter = (id: string): void => {
    if (open.has(id)) found.push(id);
    if (open.has(id) || done.has(id)) return;
    open.add(id);
    path.push({ id, next: 0 });
  };
  enter(start);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const parent = parents.get(top.id)?.[top.next++];
    if (parent !== undefined) enter(parent);
    else {
      open.delete(top.id);
      done.add(top.id);
      path.pop();
    }
  }
  return [...new Set(found)];
}
