import "./tables.ts";
import type { Relation } from "@throughline/access";
import { type ExpressionBuilder, sql } from "kysely";
import type { Tables } from "../platform/database/tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { Child } from "./child.ts";

const children = (tx: Tx) =>
  tx
    .selectFrom("child_record as c")
    .innerJoin("person as p", (join) =>
      join.onRef("p.partnership_id", "=", "c.partnership_id").onRef("p.id", "=", "c.person_id"),
    )
    .innerJoin("person_name as n", (join) =>
      join.onRef("n.person_id", "=", "p.id").on("n.sort", "=", "name").on("n.to_on", "is", null),
    )
    .leftJoin("person_name as k", (join) =>
      join.onRef("k.person_id", "=", "p.id").on("k.sort", "=", "known as").on("k.to_on", "is", null),
    )
    .leftJoinLateral(
      sql<{ nhs_number: string | null; upn: string | null }>`numbers_of(array[c.id])`.as<"held">(
        sql.ref("held"),
      ),
      (join) => join.onTrue(),
    )
    .select(["c.id", "c.person_id", "c.opened_on", "n.given", "n.family", "k.given as known_as"])
    .select([
      "p.born_from",
      "p.born_to",
      "p.born_precision",
      "p.born_about",
      "p.pronouns",
      "held.nhs_number",
      "held.upn",
    ])
    .select([
      sql<Relation[]>`viewer_relations(c.id)`.as("relations"),
      sql<boolean>`is_closed(c.id)`.as("is_closed"),
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof children>["execute"]>>[number];

const childFrom = (row: Row): Child => ({
  id: row.id,
  personId: row.person_id,
  given: row.given,
  family: row.family,
  knownAs: row.known_as,
  born: { from: row.born_from, to: row.born_to, precision: row.born_precision, about: row.born_about },
  pronouns: row.pronouns,
  nhsNumber: row.nhs_number,
  upn: row.upn,
  openedOn: row.opened_on,
  relations: row.relations,
  isClosed: row.is_closed,
});

export async function childById(tx: Tx, id: string): Promise<Child | null> {
  const row = await children(tx).where("c.id", "=", id).executeTakeFirst();
  return row ? childFrom(row) : null;
}

/** A look is kept before anything is shown, with how the viewer stands to the child; if it cannot be, nothing is shown. */
export async function keepLook(
  tx: Tx,
  viewer: Viewer,
  childId: string,
  part: string,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("look")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      child_id: childId,
      practitioner_id: viewer.practitionerId,
      agency_id: viewer.agencyId,
      part,
      looked_at: at,
      relation: sql`(viewer_relations(${childId}))[1]`,
      reason: sql`(select e.reason from emergency_access e where (viewer_relations(${childId}))[1] = 'emergency'
        and e.child_id = ${childId} and e.practitioner_id = viewer_practitioner() order by e.opened_at desc limit 1)`,
    })
    .execute();
}

/** The children this practitioner's teams work with, by name. */
export async function childrenOf(tx: Tx): Promise<Child[]> {
  const rows = await children(tx)
    .orderBy(sql`fold(n.family)`)
    .orderBy(sql`fold(n.given)`)
    .limit(200)
    .execute();
  return rows.map(childFrom);
}

export interface Sought {
  readonly words: string;
  readonly nhsNumber: string | null;
  readonly born: { from: Temporal.PlainDate; to: Temporal.PlainDate } | null;
}

/** Children one may see, by any spelling of any name they have had, by birth day, or by NHS number. */
export async function findChildren(tx: Tx, { words, nhsNumber, born }: Sought): Promise<Child[]> {
  if (nhsNumber !== null)
    return (
      await children(tx)
        .where("c.id", "=", sql<string>`child_numbered(${nhsNumber})`)
        .execute()
    ).map(childFrom);
  if (born !== null) {
    const rows = await children(tx)
      .where("p.born_from", "<=", born.to)
      .where("p.born_to", ">=", born.from)
      .limit(50)
      .execute();
    return rows.map(childFrom);
  }
  const named = (eb: ExpressionBuilder<Tables & { p: Tables["person"] }, "p">) =>
    eb
      .selectFrom("person_name as any")
      .whereRef("any.person_id", "=", "p.id")
      .select(sql<number>`max(${likeness(words)})`.as("likeness"));
  const rows = await children(tx)
    .where((eb) => eb(named(eb as never), ">", 0.45))
    .orderBy((eb) => named(eb as never), "desc")
    .limit(50)
    .execute();
  return rows.map(childFrom);
}

/** 1 for the same name; less for another spelling; sounding alike counts as much as looking alike. */
const likeness = (words: string) => sql<number>`greatest(
  word_similarity(fold(${words}), "any".folded),
  case when "any".folded like '%' || fold(${words}) || '%' then 1 else 0 end,
  case when exists (
    select from regexp_split_to_table(fold(${words}), '\\s+') as typed(word), regexp_split_to_table("any".folded, '\\s+') as held(word)
    where length(typed.word) > 2 and dmetaphone(typed.word) = dmetaphone(held.word)) then 0.8 else 0 end)`;
