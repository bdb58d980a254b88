import type { Couple, Family, ParentKind } from "../family.ts";

/** One step from somebody to somebody else in a family. */
export type Step =
  | { readonly way: "up" | "down"; readonly to: string; readonly kind: ParentKind }
  | { readonly way: "across"; readonly to: string; readonly couple: Couple };

/** Every step from each person. A parent who is not known is a step too, so that children who share one are siblings. */
export function kinLinks(family: Family): ReadonlyMap<string, readonly Step[]> {
  const links = new Map<string, Step[]>();
  const add = (from: string, step: Step): void => {
    const steps = links.get(from);
    if (steps === undefined) links.set(from, [step]);
    else steps.push(step);
  };
  const parent = (id: string, child: string, kind: ParentKind): void => {
    if (id === child) return;
    add(child, { way: "up", to: id, kind });
    add(id, { way: "down", to: child, kind });
  };
  for (const link of family.parentLinks) parent(link.parent, link.child, link.kind);
  for (const unknown of family.unknownParents)
    for (const child of unknown.children) parent(unknownId(unknown.id), child, "birth");
  for (const birth of family.births)
    for (const child of birth.children) parent(unknownId(`together ${birth.id}`), child, "birth");
  for (const couple of family.couples)
    if (couple.a !== couple.b) {
      add(couple.a, { way: "across", to: couple.b, couple });
      add(couple.b, { way: "across", to: couple.a, couple });
    }
  return links;
}

/** What a parent who is not known is called among the links: no person's id. */
export function unknownId(id: string): string {
  return `\u0000${id}`;
}
