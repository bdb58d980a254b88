import { paths } from "../paths.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { type Problem, typed } from "../platform/forms/fields.ts";
import type { Asked } from "../platform/http/env.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import type { Clock } from "../platform/clock.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { Writing } from "./fact.ts";
import type { AnyRow, FactSort } from "./fact-sort.ts";
import { sortNamed } from "./fact-sorts.ts";
import { type OpenFamily, openFamily } from "./open-family.ts";

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

/** The fact that the address names, as it stands: one of this family, and of this sort. */
export async function factAsked(
  c: Asked,
  house: House,
): Promise<{ family: OpenFamily; sort: FactSort; before: AnyRow }> {
  const { family, sort } = await sortAsked(c, house);
  const asked = c.req.param("fact") ?? "";
  const all: readonly AnyRow[] = family.rows[sort.table];
  const before = ID.test(asked) ? all.find((row) => row.first_id === asked && sort.is(row)) : undefined;
  if (!before) throw new NothingToSee();
  return { family, sort, before };
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

/** Somebody else may have changed the very fact while this form was being filled in. */
export const changedMeanwhile = (fields: Fields, before: AnyRow): Problem[] =>
  typed(fields, "version") === before.id
    ? []
    : [
        {
          field: "reason",
          words: "Somebody has changed this since you opened it. Read how it stands now, and say it again",
        },
      ];
