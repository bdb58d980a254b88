import type { PartKnownDay } from "@throughline/calendar";
import type { ParentKind, ParentLink } from "@throughline/genogram";
import { quoted } from "../lines/line-problems.ts";
import { adoptionsOf } from "./adoptions-of.ts";
import { childKinds, type ChildKind } from "./child-kinds.ts";
import type { Records } from "./family-records.ts";

/** Every link from a parent to a child, once each, with what could not be taken as a sentence. */
export function parentLinksOf(
  records: Records,
  named: (id: string) => string,
): { readonly links: readonly ParentLink[]; readonly warnings: readonly string[] } {
  const warnings = new Set<string>();
  const adoptions = adoptionsOf(records);
  const byPair = new Map<string, Map<string, Link>>();
  for (const family of records.families)
    for (const child of family.children)
      for (const kind of childKinds(family, child, adoptions)) {
        const link = taken(kind, named, warnings);
        if (link !== null) keep(link, byPair);
      }
  const links = [...byPair.values()].flatMap((links) => withoutLessExact([...links.values()]));

  return { links: withIds(links), warnings: [...warnings, ...manyBirthParents(links, named)] };
}

interface Link {
  readonly family: string;
  readonly parent: string;
  readonly child: string;
  readonly kind: ParentKind;
  readonly from: PartKnownDay | null;
  readonly to: PartKnownDay | null;
}

function taken(kind: ChildKind, named: (id: string) => string, warnings: Set<string>): Link | null {
  const { parent, child, family, said, from, to, standing } = kind;
  const who = `${named(child)} as a child of ${family}`;
  if (standing === "DISPROVEN") {
    warnings.add(`${who}: the file says this is disproven. It was not taken.`);
    return null;
  }
  if (standing === "CHALLENGED") warnings.add(`${who}: the file says this is challenged. It was taken.`);
  if (parent === child || typeof said === "object" || said === "not said") {
    const why =
      typeof said === "object"
        ? `the file says ${quoted(said.words)}, which makes no parent here`
        : "they are their own parent";
    warnings.add(`${who}: ${why}. It was not taken.`);
    return null;
  }
  return { family, parent, child, kind: said, from, to };
}

/** Keeps a link with the others of the two people; what is told twice is one link. */
function keep(link: Link, byPair: Map<string, Map<string, Link>>): void {
  const pair = `${link.parent} ${link.child}`;
  const others = byPair.get(pair) ?? new Map<string, Link>();
  byPair.set(pair, others);
  const told = [link.kind, link.from?.from, link.from?.to, link.to?.from, link.to?.to].join(" ");
  if (!others.has(told)) others.set(told, link);
}

/**
 * Leaves out what another link of the same two people says better: a kind without days beside the same with days, and
 * the step or foster parent who is a birth parent, as when a mother stands in her new partner's family too.
 */
function withoutLessExact(links: readonly Link[]): readonly Link[] {
  const dated = new Set(links.filter(isDated).map(({ kind }) => kind));
  const birth = links.some(({ kind }) => kind === "birth");
  return links.filter(
    (link) =>
      (isDated(link) || !dated.has(link.kind)) &&
      !(birth && (link.kind === "step" || link.kind === "foster")),
  );
}

function isDated({ from, to }: Link): boolean {
  return from !== null || to !== null;
}

function manyBirthParents(links: readonly Link[], named: (id: string) => string): readonly string[] {
  const count = new Map<string, number>();
  for (const { child, kind } of links) if (kind === "birth") count.set(child, (count.get(child) ?? 0) + 1);
  return [...count]
    .filter(([, parents]) => parents > 2)
    .map(
      ([child, parents]) =>
        `${named(child)} has ${parents} birth parents in this file. Say which of them are.`,
    );
}

function withIds(links: readonly Link[]): readonly ParentLink[] {
  const used = new Set<string>();
  return links.map(({ family, parent, child, kind, from, to }) => {
    const id = `${family} ${parent} ${child}`;
    let unused = id;
    for (let more = 2; used.has(unused); more++) unused = `${id} ${more}`;
    used.add(unused);
    return { id: unused, parent, child, kind, from, to };
  });
}
