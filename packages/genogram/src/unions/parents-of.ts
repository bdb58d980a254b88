import type { Family, ParentKind, ParentLink, UnknownParent } from "../family.ts";

/** What is recorded of one child's parents, by kind. */
export interface ParentsOf {
  readonly child: string;
  readonly links: readonly ParentLink[];
  readonly unknown: readonly UnknownParent[];
}

/** Each child's parent links and unknown parents, in the order of the people; children of nobody are left out. */
export function parentsOfEach({ people, parentLinks, unknownParents }: Family): readonly ParentsOf[] {
  const links = Map.groupBy(parentLinks, ({ child }) => child);
  const unknown = Map.groupBy(
    unknownParents.flatMap((parent) => parent.children.map((child) => ({ child, parent }))),
    ({ child }) => child,
  );
  return people
    .map(({ id }) => ({
      child: id,
      links: (links.get(id) ?? []).filter(({ parent }) => parent !== id),
      unknown: (unknown.get(id) ?? []).map(({ parent }) => parent),
    }))
    .filter((of) => of.links.length > 0 || of.unknown.length > 0);
}

/** The parents of one kind, each once. */
export function ofKind({ links }: ParentsOf, kind: ParentKind): readonly string[] {
  return [...new Set(links.filter((link) => link.kind === kind).map(({ parent }) => parent))];
}
