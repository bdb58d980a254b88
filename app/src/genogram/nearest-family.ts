import type { Family } from "@throughline/genogram";

/**
 * The child, everybody who is a parent or carer of theirs, brothers and sisters by these, and their other parents: as
 * much as a small drawing can show. Whoever is a parent of somebody shown beside their other parent is shown too, for
 * without them the drawing would have a mark for a parent not recorded.
 */
export function nearestFamily(family: Family): Family {
  const { index, parentLinks } = family;
  if (index === null) return family;
  const parentsOf = (ids: ReadonlySet<string>) =>
    parentLinks.filter(({ child }) => ids.has(child)).map(({ parent }) => parent);
  const brought = ({ kind }: Family["parentLinks"][number]) => kind === "birth" || kind === "adoptive";
  const own = new Set(
    parentLinks.filter((link) => link.child === index && brought(link)).map((l) => l.parent),
  );
  const children = new Set([
    index,
    ...parentLinks.filter((link) => own.has(link.parent) && brought(link)).map(({ child }) => child),
  ]);
  const near = new Set([...children, ...parentsOf(new Set([index])), ...parentsOf(children)]);
  const withOneParent = new Set(
    parentLinks.filter(({ parent, child }) => near.has(parent) && near.has(child)).map(({ child }) => child),
  );
  for (const { parent, child, kind } of parentLinks)
    if (kind === "birth" && withOneParent.has(child)) near.add(parent);
  const both = (a: string, b: string) => near.has(a) && near.has(b);
  return {
    index,
    people: family.people.filter(({ id }) => near.has(id)),
    couples: family.couples.filter(({ a, b }) => both(a, b)),
    parentLinks: parentLinks.filter(({ parent, child }) => both(parent, child)),
    unknownParents: family.unknownParents
      .filter((one) => one.children.some((id) => children.has(id)))
      .map((one) => ({ ...one, children: one.children.filter((id) => children.has(id)) })),
    births: family.births.filter((birth) => birth.children.every((id) => near.has(id))),
    households: family.households.map((home) => ({
      ...home,
      members: home.members.filter(({ person }) => near.has(person)),
    })),
    care: [],
    observations: [],
    supports: [],
  };
}
