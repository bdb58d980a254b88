import "./tables.ts";
import "../practitioners/tables.ts";
import { sql } from "kysely";
import { forget, once } from "../platform/database/once.ts";
import type { Tx } from "../platform/database/store.ts";
import { explanationsOf } from "./explanations.store.ts";
import { linkedOf } from "./linked.store.ts";
import type { Decision, HeldBack, Sign } from "./sign.ts";

const signs = (childId: string) => `signs of ${childId}`;

/** Every sign of a child as the viewer may see it, in the order in which they were opened. */
export function signsOf(tx: Tx, childId: string): Promise<Sign[]> {
  return once(tx, signs(childId), () => readSigns(tx, childId));
}

export async function signOf(tx: Tx, childId: string, id: string): Promise<Sign | null> {
  return (await signsOf(tx, childId)).find((sign) => sign.id === id) ?? null;
}

/** After a change in them they are read again. */
export const forgetSigns = (tx: Tx, childId: string): void => forget(tx, signs(childId));

async function readSigns(tx: Tx, childId: string): Promise<Sign[]> {
  const rows = await tx
    .selectFrom("sign as s")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "s.partnership_id").onRef("p.id", "=", "s.opened_by"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .selectAll("s")
    .select(["p.name as by", "a.name as agency"])
    .where("s.child_id", "=", childId)
    .orderBy("s.recorded_at")
    .orderBy("s.id")
    .execute();
  if (rows.length === 0) return [];
  const linked = await linkedOf(tx, childId);
  const explanations = await explanationsOf(tx, childId);
  const decisions = await decisionsOf(tx, childId);
  const held = await heldBackOf(tx, childId);
  return rows.map((r) => ({
    id: r.id,
    childId: r.child_id,
    sort: r.sort,
    words: r.what,
    since: { from: r.since_from, to: r.since_to, precision: r.since_precision, about: r.since_about },
    observedBy: r.observed_by,
    by: r.by,
    agency: r.agency,
    at: r.recorded_at,
    linked: linked.get(r.id) ?? [],
    explanations: explanations.get(r.id) ?? [],
    decisions: decisions.get(r.id) ?? [],
    held: held.get(r.id) ?? [],
  }));
}

async function decisionsOf(tx: Tx, childId: string): Promise<Map<string, Decision[]>> {
  const rows = await tx
    .selectFrom("sign_decision as d")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "d.partnership_id").onRef("p.id", "=", "d.decided_by"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .select(["d.sign_id", "d.id", "d.decided_on as on", "d.does", "d.closes", "d.changed", "d.reason"])
    .select(["d.would_accept as wouldAccept", "p.name as by", "a.name as agency", "d.recorded_at as at"])
    .where("d.child_id", "=", childId)
    .orderBy("d.recorded_at")
    .orderBy("d.id")
    .execute();
  return Map.groupBy(rows, (r) => r.sign_id);
}

async function heldBackOf(tx: Tx, childId: string): Promise<Map<string, HeldBack[]>> {
  const { rows } = await sql<{
    sign_id: string;
    held_by: string;
    entries: number;
    linked_at: Temporal.Instant;
  }>`select sign_id, held_by, entries, linked_at from restricted_sign_entries(${childId})`.execute(tx);
  const held = rows.map((r) => ({
    signId: r.sign_id,
    heldBy: r.held_by,
    entries: r.entries,
    linkedAt: r.linked_at,
  }));
  return Map.groupBy(held, ({ signId }) => signId);
}
