import "./tables.ts";
import "../chronology/tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Linked, LinkedEntry } from "./sign.ts";

/** By sign: the entries it rests on that the viewer may read, as they stand, oldest first; those withdrawn last. */
export async function linkedOf(tx: Tx, childId: string): Promise<Map<string, Linked[]>> {
  const links = await tx
    .selectFrom("sign_entry as l")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "l.partnership_id").onRef("p.id", "=", "l.recorded_by"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .select(["l.sign_id", "l.entry_id", "l.recorded_at as at", "p.name as by", "a.name as agency"])
    .where("l.child_id", "=", childId)
    .execute();
  const entries = await entriesByFirstId(
    tx,
    childId,
    links.map((l) => l.entry_id),
  );
  const rows = links.map(({ sign_id: signId, entry_id: entryId, ...written }) => ({
    signId,
    linked: { entryId, entry: entries.get(entryId) ?? null, ...written },
  }));
  const ordered = rows.toSorted((a, b) => order(a.linked, b.linked));
  const bySign = Map.groupBy(ordered, ({ signId }) => signId);
  return new Map([...bySign].map(([id, of]) => [id, of.map(({ linked }) => linked)]));
}

/** How entries stand, by the id of their first version. One that was withdrawn is not among them. */
export async function entriesByFirstId(
  tx: Tx,
  childId: string,
  firstIds: readonly string[],
): Promise<Map<string, LinkedEntry>> {
  if (firstIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom("current_entry as e")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "e.partnership_id").onRef("a.id", "=", "e.agency_id"),
    )
    .select(["e.id", "e.first_id", "e.what", "e.open_to", "e.sealed_to", "a.name as agency", "a.sort"])
    .select(["e.happened_from", "e.happened_to", "e.happened_precision", "e.happened_about"])
    .select(
      sql<string[] | null>`(select array_agg(m.value::text || ' ' || m.unit order by m.id) from measurement m
        where m.partnership_id = e.partnership_id and m.entry_id = e.id)`.as("measured"),
    )
    .where("e.child_id", "=", childId)
    .where("e.first_id", "in", [...new Set(firstIds)])
    .execute();
  return new Map(
    rows.map((r) => [
      r.first_id,
      {
        id: r.id,
        happened: {
          from: r.happened_from,
          to: r.happened_to,
          precision: r.happened_precision,
          about: r.happened_about,
        },
        what: r.what,
        agencyName: r.agency,
        agencySort: r.sort,
        restricted: (r.open_to ?? r.sealed_to ?? null) !== null,
        measured: r.measured ?? [],
      },
    ]),
  );
}

/** The first versions of entries, by the id of any version of them, or of a measurement taken in one. */
export async function firstIdsOf(
  tx: Tx,
  childId: string,
  {
    entries,
    measurements,
  }: { readonly entries: readonly string[]; readonly measurements: readonly string[] },
): Promise<{ entryId: string; measurementId: string | null }[]> {
  const found: { entryId: string; measurementId: string | null }[] = [];
  if (measurements.length > 0)
    found.push(
      ...(await tx
        .selectFrom("measurement as m")
        .innerJoin("entry as e", (join) =>
          join.onRef("e.partnership_id", "=", "m.partnership_id").onRef("e.id", "=", "m.entry_id"),
        )
        .select(["e.first_id as entryId", "m.id as measurementId"])
        .where("m.child_id", "=", childId)
        .where("m.id", "in", [...measurements])
        .execute()),
    );
  if (entries.length > 0) {
    const rows = await tx
      .selectFrom("entry")
      .select("first_id")
      .distinct()
      .where("child_id", "=", childId)
      .where("id", "in", [...entries])
      .execute();
    found.push(...rows.map((r) => ({ entryId: r.first_id, measurementId: null })));
  }
  return [...new Map(found.toReversed().map((one) => [one.entryId, one])).values()];
}

function order(a: Linked, b: Linked): number {
  if (a.entry === null || b.entry === null) return Number(a.entry === null) - Number(b.entry === null);
  return (
    Temporal.PlainDate.compare(a.entry.happened.from, b.entry.happened.from) ||
    Temporal.PlainDate.compare(a.entry.happened.to, b.entry.happened.to)
  );
}
