import type { PartKnownDay } from "@throughline/calendar";
import type { Couple, LayoutGraph, Rel, Union } from "@throughline/genogram";
import type { GedcomDocument } from "../document.ts";
import { adoptionsOf } from "./adoptions-of.ts";
import { childKinds } from "./child-kinds.ts";
import { couplesOf } from "./couples-of.ts";
import { type Records, recordsOf } from "./family-records.ts";
import { indexOf } from "./index-of.ts";
import { multipleBirthsOf } from "./multiple-births.ts";
import type { SaidKind } from "./parent-kind.ts";
import { personOf } from "./person-of.ts";

const rels: Readonly<Record<string, Rel>> = {
  birth: "birth",
  adoptive: "adopted",
  foster: "foster",
  "special guardian": "special guardian",
  "kinship carer": "kinship",
  donor: "donor",
};

/**
 * A GEDCOM document as the layout reads it. Each FAM record is a union under its own id, and everybody who stands in
 * it is placed, also by links that `familyOfGedcom` does not take as those of a parent.
 */
export function layoutGraphOfGedcom(document: GedcomDocument): LayoutGraph {
  const records = recordsOf(document.records);
  const people = [...records.individuals].map(([id, individual]) => personOf(individual, id).person);
  const couples = new Map(
    couplesOf(records).couples.map((couple) => [keyOf(couple.a, couple.b), timeOf(couple)]),
  );
  const dead = new Set(people.filter(({ died }) => died !== null).map(({ id }) => id));
  const places = childPlaces(records);
  const unions: Union[] = [];
  for (const record of records.families) {
    const [a, b] = record.parents;
    if (a === undefined && record.children.length === 0) continue;
    const time = a && b ? couples.get(keyOf(a.id, b.id)) : undefined;
    unions.push({
      id: record.id,
      a: a?.id ?? null,
      b: b?.id ?? null,
      partners: time !== undefined,
      current: time?.goesOn === true && !dead.has(a?.id ?? "") && !dead.has(b?.id ?? ""),
      start: time?.start ?? null,
      children: record.children.map(({ id }) => ({ id, rel: relIn(record.id, places.get(id)) })),
    });
  }
  return {
    people: people.map(({ id, sex, born }) => ({ id, sex, birth: decimalYear(born) })),
    unions,
    households: [],
    twins: multipleBirthsOf(records.individuals).map(({ children }) => children),
    index: indexOf(document, records.individuals),
  };
}

/** How a child belongs to the parents of each family it stands in, and in how many of these by birth. */
interface ChildPlaces {
  readonly rels: Map<string, readonly Rel[]>;
  byBirth: number;
}

function childPlaces(records: Records): ReadonlyMap<string, ChildPlaces> {
  const adoptions = adoptionsOf(records);
  const places = new Map<string, ChildPlaces>();
  for (const family of records.families)
    for (const child of family.children) {
      const rels = childKinds(family, child, adoptions).map(({ said }) => relOf(said));
      const own = places.get(child.id) ?? { rels: new Map(), byBirth: 0 };
      own.rels.set(family.id, rels);
      own.byBirth += rels.includes("birth") ? 1 : 0;
      places.set(child.id, own);
    }
  return places;
}

/** Where the two parents differ, a child is theirs by birth, unless another family has it by birth. */
function relIn(family: string, places: ChildPlaces | undefined): Rel {
  const rels = places?.rels.get(family) ?? [];
  const other = rels.find((rel) => rel !== "birth");
  const here = rels.includes("birth");
  const elsewhere = (places?.byBirth ?? 0) > (here ? 1 : 0);
  return other !== undefined && (elsewhere || !here) ? other : "birth";
}

/** When a couple first came together, and whether they still are. */
function timeOf({ episodes }: Couple): { readonly start: number | null; readonly goesOn: boolean } {
  const last = episodes.at(-1);
  const first = episodes.find(({ from }) => from !== null)?.from ?? null;
  return { start: decimalYear(first), goesOn: last?.end === null && last.to === null };
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function relOf(said: SaidKind): Rel {
  return (typeof said === "string" ? rels[said] : undefined) ?? "step";
}

function decimalYear(day: PartKnownDay | null): number | null {
  if (day === null) return null;
  const at = ({ year, dayOfYear, daysInYear }: Temporal.PlainDate) => year + (dayOfYear - 1) / daysInYear;
  return (at(day.from) + at(day.to)) / 2;
}
