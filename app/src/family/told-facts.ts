import type { AnyRow, FactSort } from "./fact-sort.ts";
import { factSorts } from "./fact-sorts.ts";
import type { OpenFamily } from "./open-family.ts";

/** A fact with the sort it is of. */
export interface ToldFact {
  readonly sort: FactSort;
  readonly row: AnyRow;
}

/** The facts of some sorts as they stand, in the sorts' order. */
export const factsOf = ({ rows }: OpenFamily, sorts: readonly FactSort[] = factSorts): ToldFact[] =>
  sorts.flatMap((sort) => {
    const all: readonly AnyRow[] = rows[sort.table];
    return all.filter((row) => sort.is(row)).map((row) => ({ sort, row }));
  });

/** Those that are about somebody. */
export const factsAbout = (family: OpenFamily, person: string): ToldFact[] =>
  factsOf(family).filter(({ sort, row }) => sort.people(row).some((id) => family.rows.readAs(id) === person));
