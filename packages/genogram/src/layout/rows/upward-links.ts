import type { Kin, KinLink } from "../kin/kin.ts";
import { parentsIn } from "../kin/kin.ts";
import { AcyclicGraph } from "./acyclic.ts";
import { strongComponents } from "./strong-components.ts";

/** The links that cannot all point down the page because they make somebody their own ancestor, and why. */
export interface UpwardLinks {
  readonly links: ReadonlySet<KinLink>;
  readonly warnings: readonly string[];
}

/**
 * Finds a few links to leave out of the rows so that the rest has no circle. Within a circle links other than by birth
 * go first, then those of somebody born before their parent, then those told last.
 */
export function upwardLinks(kin: Kin): UpwardLinks {
  const children = kin.people.map((): number[] => []);
  const all = kin.unions.flatMap((union) =>
    union.links.map((link) => ({
      link,
      parents: parentsIn(union).filter((parent) => parent !== link.child),
    })),
  );
  for (const { link, parents } of all) for (const parent of parents) children[parent]?.push(link.child);
  const component = strongComponents(children);
  const inCircle = ({ link, parents }: { link: KinLink; parents: readonly number[] }): boolean =>
    parents.some((parent) => component[parent] === component[link.child]);

  const links = new Set<KinLink>();
  const warnings: string[] = [];
  const name = (person: number): string => `{${kin.people[person]?.id}}`;
  for (const union of kin.unions) {
    for (const link of union.links) {
      if (link.child !== union.a && link.child !== union.b) continue;
      links.add(link);
      warnings.push(`${name(link.child)} is recorded as their own parent.`);
    }
  }
  const graph = new AcyclicGraph(kin.people.length);
  const doubtful = all
    .filter((one) => inCircle(one) && !links.has(one.link))
    .map((one) => ({ ...one, doubt: doubtOf(kin, one.link, one.parents) }))
    .sort((one, other) => one.doubt - other.doubt);
  for (const { link, parents } of doubtful) {
    if (parents.some((parent) => graph.leads(link.child, parent))) {
      links.add(link);
      warnings.push(
        `${name(link.child)} is recorded as a child of ${parents.map((parent) => name(parent)).join(" and ")} and also as their ancestor; one of these cannot be right.`,
      );
    } else for (const parent of parents) graph.add(parent, link.child);
  }
  return { links, warnings };
}

/** Lower is likelier to hold: links by birth before others; then parents born first, not known when, born after. */
function doubtOf(kin: Kin, link: KinLink, parents: readonly number[]): number {
  const born = kin.people[link.child]?.birth ?? null;
  const order = parents.map((parent) => {
    const parentBorn = kin.people[parent]?.birth ?? null;
    if (born === null || parentBorn === null) return 1;
    return parentBorn < born ? 0 : 2;
  });
  return (link.rel === "birth" ? 0 : 10) + Math.max(...order) * 2 + (link.primary ? 0 : 1);
}
