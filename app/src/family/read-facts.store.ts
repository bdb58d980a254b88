import "./tables.ts";
import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { FactTable, FactTables } from "./tables.ts";

/** The columns that name whom a fact is about: it is read when all of them are among the people asked for. */
export const ends = {
  family_member: ["child_id"],
  person_detail: ["person_id"],
  person_name: ["person_id"],
  whereabouts: ["person_id"],
  person_merge: ["person_id", "same_id"],
  born_together: ["person_id", "other_id"],
  parent_link: ["parent_id", "person_id"],
  couple_episode: ["person_id", "other_id"],
  parental_responsibility: ["person_id"],
  contact_arrangement: ["person_id", "with_id"],
  unknown_parent: ["person_id"],
  unknown_parent_try: ["person_id"],
  relationship_observation: ["person_id", "other_id"],
  adult_service_asked: ["child_id"],
  family_review: ["child_id"],
  household: ["child_id"],
  household_member: ["person_id"],
  personal_care: ["carer_id", "person_id"],
  support: ["child_id"],
} as const satisfies Record<FactTable, readonly string[]>;

const notReplaced = (
  table: FactTable,
): RawBuilder<unknown> => sql`not exists (select from ${sql.table(table)} later
  where later.partnership_id = f.partnership_id and later.replaces_id = f.id)`;

const amongAll = (table: FactTable, ids: readonly string[]): RawBuilder<unknown> =>
  sql.join(
    ends[table].map((end) => sql`f.${sql.ref(end)} = any (${[...ids]}::uuid[])`),
    sql` and `,
  );

/** The facts as they stand, all of whose ends are among `ids`, in the order in which they were first recorded. */
export async function factsAmong<T extends FactTable>(
  tx: Tx,
  table: T,
  ids: readonly string[],
): Promise<FactTables[T][]> {
  const { rows } = await sql<FactTables[T]>`select f.* from ${sql.table(table)} f
    where ${amongAll(table, ids)} and not f.withdrawn and ${notReplaced(table)} order by f.first_id`.execute(
    tx,
  );
  return rows;
}

/** The same of several tables at once, in one question to the database. */
export async function factsOfTables<T extends FactTable>(
  tx: Tx,
  asked: readonly { readonly table: T; readonly ids: readonly string[] }[],
): Promise<{ [K in T]: FactTables[K][] }> {
  const each = asked.map(
    ({
      table,
      ids,
    }) => sql`select ${table}::text as "table", f.first_id, to_jsonb(f) as row from ${sql.table(table)} f
      where ${amongAll(table, ids)} and not f.withdrawn and ${notReplaced(table)}`,
  );
  const { rows } = await sql<{ table: T; row: Record<string, unknown> }>`${sql.join(each, sql` union all `)}
    order by first_id`.execute(tx);
  const byTable = Map.groupBy(rows, ({ table }) => table);
  const found = asked.map(({ table }) => [table, (byTable.get(table) ?? []).map(({ row }) => fromJson(row))]);
  return Object.fromEntries(found) as { [K in T]: FactTables[K][] };
}

const DAY = /^(?:began|ended|day)_(?:from|to)$|_on$/;

/** A row as JSON tells it, with its days and moments as what they are. */
const fromJson = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      if (typeof value !== "string") return [column, value];
      if (DAY.test(column)) return [column, Temporal.PlainDate.from(value)];
      return [column, column === "recorded_at" ? Temporal.Instant.from(value) : value];
    }),
  );

/** The newest version of one fact, withdrawn or not; null where there is none that the viewer may see. */
export async function factNow<T extends FactTable>(
  tx: Tx,
  table: T,
  firstId: string,
): Promise<FactTables[T] | null> {
  const { rows } = await sql<FactTables[T]>`select f.* from ${sql.table(table)} f
    where f.first_id = ${firstId} and ${notReplaced(table)}`.execute(tx);
  return rows[0] ?? null;
}

/** Every version of every fact any of whose ends is among `ids`, oldest first. */
export async function allVersions<T extends FactTable>(
  tx: Tx,
  table: T,
  ids: readonly string[],
): Promise<FactTables[T][]> {
  const any = sql.join(
    ends[table].map((end) => sql`f.${sql.ref(end)} = any (${[...ids]}::uuid[])`),
    sql` or `,
  );
  const { rows } = await sql<FactTables[T]>`select f.* from ${sql.table(table)} f
    where ${any} order by f.recorded_at, f.id`.execute(tx);
  return rows;
}
