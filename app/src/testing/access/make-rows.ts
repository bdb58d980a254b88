import type { Thing } from "@throughline/access";
import { newId } from "../../platform/id.ts";
import type { Kept } from "./catalogue.ts";
import type { Person } from "./people.ts";
import { type Restricted, restrictions } from "./restrictions.ts";
import { type About, rows } from "./rows.ts";
import type { ChildHere, World } from "./world.ts";

/** One row to plant or to try, and what the package is asked of it. */
export interface Made {
  readonly table: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly child: ChildHere;
  readonly thing: Omit<Thing, "kind">;
  readonly words: string;
}

/** Two entries to each way of being restricted: what hangs on one of them is planted, on the other tried. */
export type Entries = ReadonlyMap<string, { readonly planted: string; readonly tried: string }>;

export interface Making {
  readonly world: World;
  readonly child: ChildHere;
  readonly entries: Entries;
  /** Rows of this child's record that others name, in the record of the child or of the adult. */
  readonly parents: Map<string, string>;
  /** Whoever tries it; null to plant it. */
  readonly tries: Person | null;
  readonly relation: string;
}

const PEOPLE = [
  "person_id",
  "other_id",
  "parent_id",
  "carer_id",
  "with_id",
  "same_id",
  "left_id",
  "right_id",
  "holder_id",
];

/** Every row of a table that the matrix asks about, in one child's record. */
export function rowsOf(kept: Kept, making: Making): Made[] {
  const { child, tries, world } = making;
  const { columns, table } = kept;
  const base = {
    agency: tries ? world.agencies.ours : world.agencies.school,
    team: world.team.north,
    subject: child.person,
  };
  if (isOnAnEntry(kept)) return [...making.entries.keys()].flatMap((name) => onAnEntry(kept, making, name));
  if (table === "involvement" || table === "involvement_end") {
    const school = { agency: world.agencies.school, team: world.team.school, subject: child.person };
    return (tries ? [base, school] : [school]).map((one) =>
      made(kept, making, one, { agencyId: one.agency }, one === base ? "ours" : "the school's"),
    );
  }
  if (!columns.has("child_id") || table === "household") {
    const adults = { ...base, subject: child.adult };
    return [
      made(kept, making, base, { isOfTheAdult: false }, "of the child"),
      ...(namesOnePerson(kept, making, adults)
        ? [made(kept, making, adults, { isOfTheAdult: table !== "household" || !tries }, "of the adult")]
        : []),
    ];
  }
  return [
    made(
      kept,
      making,
      base,
      {
        isOfTheAdult: false,
        agencyId: columns.has("agency_id") ? base.agency : null,
        ...(table === "chronology_review" && { recordedBy: null }),
      },
      "",
    ),
  ];
}

export const isOnAnEntry = ({ table, columns }: Kept): boolean =>
  table !== "entry" &&
  table !== "concern_acceptance" &&
  (columns.has("entry_id") || (columns.has("first_id") && !columns.has("replaces_id")));

interface Of {
  readonly agency: string;
  readonly team: string;
  readonly subject: string;
}

function onAnEntry(kept: Kept, making: Making, name: string): Made[] {
  const { world, tries, entries } = making;
  const restricted = restrictions[name];
  const both = entries.get(name);
  if (!restricted || !both) return [];
  const isWithdrawn = kept.table === "entry_withdrawal";
  const entry = (tries === null) === isWithdrawn ? both.tried : both.planted;
  const isOurs = restricted.agency === "ours";
  if (tries && !isOurs && ["entry_restriction", "entry_withdrawal"].includes(kept.table)) return [];
  const on = tries && !isWithdrawn ? both.tried : entry;
  const of = {
    agency: world.agencies[restricted.agency],
    team: world.team.north,
    subject: making.child.person,
  };
  return [
    made(
      kept,
      making,
      of,
      thingOf(restricted, making),
      name,
      on,
      restrictionRow(kept, restricted, world, tries !== null),
    ),
  ];
}

/** What the package is asked of an entry, and of what hangs on it. */
export function thingOf(
  { agency, open_to, sealed_to }: Restricted,
  { world }: Pick<Making, "world">,
): Omit<Thing, "kind"> {
  return {
    agencyId: world.agencies[agency],
    recordedBy: world.teacher,
    openTo: open_to?.map((name) => world.agencies[name]) ?? null,
    sealedTo:
      sealed_to === null
        ? null
        : sealed_to === "others"
          ? [world.teacher]
          : world.people.map(({ practitionerId }) => practitionerId),
  };
}

export function restrictionRow(
  { columns }: Kept,
  restricted: Restricted,
  world: World,
  tried: boolean,
): Record<string, unknown> {
  if (tried) return { open_to: [world.agencies.ours] };
  const thing = thingOf(restricted, { world });
  return { open_to: thing.openTo, ...(columns.has("sealed_to") ? { sealed_to: thing.sealedTo } : {}) };
}

function namesOnePerson(kept: Kept, making: Making, of: Of): boolean {
  const { row } = made(kept, making, of, {}, "");
  const named = PEOPLE.map((column) => row[column]).filter((value) => typeof value === "string");
  return (
    kept.table === "household" ||
    (named.length > 0 && named.every((one) => one === making.child.adult) && named.length === 1)
  );
}

function made(
  kept: Kept,
  making: Making,
  of: Of,
  thing: Omit<Thing, "kind">,
  words: string,
  entry?: string,
  restriction = {},
): Made {
  const { world, child, tries, relation } = making;
  const id = newId();
  const about: About = {
    child: child.id,
    childPerson: of.subject,
    adult: child.adult,
    secondAdult: child.secondAdult,
    by: tries?.practitionerId ?? world.teacher,
    agency: of.agency,
    otherAgency: tries ? world.agencies.school : world.agencies.police,
    team: of.team,
    relation,
    entry: entry ?? making.entries.get("ours, to all")?.planted ?? "",
    restriction,
    id,
    of: (table) => parentOf(table, making, of),
  };
  return {
    table: kept.table,
    row: filled(kept, about, rows[kept.table]?.(about) ?? {}),
    child,
    thing,
    words,
  };
}

function parentOf(table: string, { world, child, parents, tries }: Making, { agency, subject }: Of): string {
  if (table === "condition_chart") return world.chart;
  if (table === "practitioner") return world.stranger;
  if (table === "emergency_access") return child.emergency;
  if (table === "concern") return child.concerns[tries ? 1 : 0];
  if (table === "involvement" && tries)
    return agency === world.agencies.school ? child.schoolWork : child.work;
  return parents.get(`${table} ${subject}`) ?? parents.get(table) ?? "";
}

/** What tables have in common, where a row does not say otherwise. */
function filled(
  { columns }: Kept,
  about: About,
  row: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const common: Record<string, unknown> = {
    id: about.id,
    child_id: about.child,
    recorded_at: "2026-11-20T09:00:00Z",
    agency_id: about.agency,
    team_id: about.team,
    recorded_by: about.by,
    decided_by: about.by,
    opened_by: about.by,
    accepted_by: about.by,
    brought_by: about.by,
    said_by: "A teacher",
    said_on: "2026-11-20",
    withdrawn: false,
    entry_id: about.entry,
    first_id: columns.has("replaces_id") ? about.id : about.entry,
  };
  return { ...Object.fromEntries(Object.entries(common).filter(([column]) => columns.has(column))), ...row };
}
