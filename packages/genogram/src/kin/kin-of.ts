import type { Family } from "../family.ts";
import { kinFamily, type KinFamily } from "./kin-family.ts";
import type { Step } from "./kin-links.ts";
import { isKin, kinPaths } from "./kin-paths.ts";
import { stretchWords } from "./stretch-words.ts";
import { stretches } from "./stretches.ts";

/** What somebody is to the person asked about. */
export interface Kin {
  /** "maternal grandmother and special guardian", "half-brother through her mother", "mother's former partner". */
  readonly words: string;
  /** How many generations above (negative) or below the person asked about. */
  readonly generation: number;
  /** For sorting: by steps, and of as many steps those by birth before the rest. */
  readonly distance: number;
}

const MOST_STRETCHES = 4;

/**
 * What everybody is to one person, by the closest way through the family; whoever is not linked is not among them.
 * Somebody who is kin by birth and also stands in a parent's place is told as both.
 */
export function kinOf(family: Family, of: string): ReadonlyMap<string, Kin> {
  const kin = kinFamily(family);
  const ways = kinPaths(of, kin.links);
  const blood = kinPaths(of, kin.links, isKin);
  const found = new Map<string, Kin>();
  for (const { id } of family.people) {
    const way = ways.get(id);
    if (way === undefined) continue;
    found.set(id, {
      words: wordsFor(kin, of, way, blood.get(id)),
      generation: generationOf(byKin(way, blood)),
      distance: distanceOf(way),
    });
  }
  return found;
}

function wordsFor(
  family: KinFamily,
  of: string,
  way: readonly Step[],
  blood: readonly Step[] | undefined,
): string {
  if (way.length === 0) return "";
  const { pregnancy = null } = family.personOf(way.at(-1)?.to ?? "") ?? {};
  if (pregnancy === "miscarried" || pregnancy === "ended") return pregnancyWords(family, of, way);
  const direct = way.length === 1 ? directLinks(family, of, way[0]?.to ?? "") : [];
  const byBlood = blood === undefined || blood.length > 6 ? [] : [wayWords(family, of, blood)];
  const words = byBlood.length > 0 ? [...byBlood, ...direct] : [wayWords(family, of, way), ...direct];
  return [...new Set(words)].join(" and ");
}

/** A pregnancy that was lost or ended is told as its parent's: "mother's pregnancy". */
function pregnancyWords(family: KinFamily, of: string, way: readonly Step[]): string {
  const parent = way.slice(0, -1);
  const whose = way.at(-1)?.way === "down" && parent.length > 0 ? `${wayWords(family, of, parent)}'s ` : "";
  return `${whose}pregnancy`;
}

function directLinks(family: KinFamily, of: string, to: string): readonly string[] {
  return (family.links.get(of) ?? [])
    .filter((step) => step.to === to)
    .map((step) => wayWords(family, of, [step]));
}

function wayWords(family: KinFamily, of: string, way: readonly Step[]): string {
  const parts = stretches(of, way);
  if (parts.length > MOST_STRETCHES) return `linked through ${anchorName(family, parts[0]?.to ?? "")}`;
  return parts
    .map((part, at) => {
      const { short, through } = stretchWords(family, part);
      if (at === parts.length - 1) return short + through;
      return `${short}${nameAfter(family, part.to, short)}'s `;
    })
    .join("");
}

/** A name after a word that several people may be called by: "half-brother Sam's father", but "mother's partner". */
function nameAfter(family: KinFamily, id: string, word: string): string {
  const name = family.personOf(id)?.name.trim().split(/\s+/)[0] ?? "";
  return name === "" || /^(mother|father)$/.test(word) ? "" : ` ${name}`;
}

function anchorName(family: KinFamily, id: string): string {
  const name = family.personOf(id)?.name.trim() ?? "";
  return name === "" ? "somebody whose name is not known" : name;
}

/**
 * A way by kin as far as it goes: a grandmother who is special guardian is of the grandparents' generation, and a partner
 * of her son's of his.
 */
function byKin(way: readonly Step[], blood: ReadonlyMap<string, readonly Step[]>): readonly Step[] {
  const last = way.findLastIndex(({ to }) => blood.has(to));
  return last === -1 ? way : [...(blood.get(way[last]?.to ?? "") ?? []), ...way.slice(last + 1)];
}

function generationOf(way: readonly Step[]): number {
  return way.reduce((at, step) => at + { up: -1, down: 1, across: 0 }[step.way], 0);
}

function distanceOf(way: readonly Step[]): number {
  const other = way.filter((step) => step.way === "across" || step.kind !== "birth").length;
  return way.length + other / (way.length + 1);
}
