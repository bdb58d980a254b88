import { paths } from "../paths.ts";
import type { Tx } from "../platform/database/store.ts";
import { draftOf } from "../platform/drafts/store.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { fieldsSent, typed } from "../platform/forms/fields.ts";
import { BASED_ON } from "../platform/forms/standing.ts";
import type { Asked } from "../platform/http/env.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import type { Clock } from "../platform/clock.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { Writing } from "./fact.ts";
import type { AnyRow, FactSort } from "./fact-sort.ts";
import { sortNamed } from "./fact-sorts.ts";
import { type OpenFamily, openFamily } from "./open-family.ts";
import { ends, factNow } from "./read-facts.store.ts";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const writingOf = ({ partnershipId, practitionerId }: Viewer, clock: Clock): Writing => ({
  partnershipId,
  practitionerId,
  at: clock.now(),
});

/** The sort of fact that the address names, in the family of its child. */
export async function sortAsked(c: Asked, house: House): Promise<{ family: OpenFamily; sort: FactSort }> {
  const family = await openFamily(c, house);
  const sort = sortNamed(c.req.param("kind"));
  if (!sort) throw new NothingToSee();
  return { family, sort };
}

export interface FactAsked {
  readonly family: OpenFamily;
  readonly sort: FactSort;
  readonly before: AnyRow;
}

/** The fact that the address names, as it stands: one of this family, and of this sort. Whoever was writing about it when it was taken back still finds it. */
export async function factAsked(c: Asked, house: House, form: string): Promise<FactAsked> {
  const { family, sort } = await sortAsked(c, house);
  const asked = c.req.param("fact") ?? "";
  if (!ID.test(asked)) throw new NothingToSee();
  const all: readonly AnyRow[] = family.rows[sort.table];
  const told = all.find((row) => row.first_id === asked && sort.is(row));
  const before =
    told ?? ((await isWriting(c, form, asked)) ? await takenBack(c.var.tx, family, sort, asked) : null);
  if (!before) throw new NothingToSee();
  return { family, sort, before };
}

const isWriting = async (c: Asked, form: string, subject: string): Promise<boolean> =>
  c.req.method === "POST"
    ? typed(await fieldsSent(c), BASED_ON) !== ""
    : (await draftOf(c.var.tx, { form, subject })) !== null;

async function takenBack(
  tx: Tx,
  { rows }: OpenFamily,
  sort: FactSort,
  firstId: string,
): Promise<AnyRow | null> {
  const row = await factNow(tx, sort.table, firstId);
  const family = new Set([rows.childId, ...rows.people.map(({ id }) => id)]);
  const columns = new Map(Object.entries(row ?? {}));
  const isTheirs = ends[sort.table].every((column) => family.has(String(columns.get(column))));
  return row?.withdrawn && isTheirs && sort.is(row) ? row : null;
}

/** The person on whose page somebody was when they began; `page` is where the form stood. */
export const personAt = (page: string | null, { rows }: OpenFamily): string | null => {
  const at = page === null ? null : new URL(page, "http://here").searchParams.get("at");
  return rows.people.some(({ id }) => id === at) ? at : null;
};

/** Where a fact is read: where somebody came from, or the page that tells this sort. */
export function leaveFor(family: OpenFamily, { shownAt }: FactSort, page: string | null): string {
  const { id } = family.open.child;
  const person = personAt(page, family);
  if (person !== null) return paths.familyPerson(id, person);
  if (shownAt === "homes") return paths.familyHomes(id);
  return shownAt === "support" ? paths.familyHelp(id) : paths.family(id);
}

/** The page that was asked for, with what it was opened with. */
export const pageAsked = (c: Asked): string => {
  const { pathname, search } = new URL(c.req.url);
  return `${pathname}${search}`;
};

/** What a form was opened with, for the fields it has; ids of people and homes only. */
export function fieldsAsked(page: string): Fields {
  const query = new URL(page, "http://here").searchParams;
  return Object.fromEntries(
    [...query].filter(([name, value]) => name !== "at" && (ID.test(value) || name === "parent")),
  );
}

/** A half-written fact is found again under what its form was opened with. */
export const subjectOf = ({ open }: OpenFamily, { key }: FactSort, page: string | null): string =>
  [open.child.id, key, ...Object.values(fieldsAsked(page ?? "/")).flat()].join(" ").slice(0, 200);
