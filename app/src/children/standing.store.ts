import "./tables.ts";
import { type HomeNow, homesNow } from "./homes-now.store.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { StatementSort, Threshold } from "./tables.ts";
import { thresholdDecisionsOf } from "./threshold-decisions.store.ts";

export interface Standing {
  /** The plan the child is on; null when nothing has been decided. */
  readonly status: { threshold: Threshold; category: string | null; fromOn: Temporal.PlainDate } | null;
  readonly lead: {
    name: string;
    role: string;
    agency: string;
    phone: string | null;
    fromOn: Temporal.PlainDate;
  } | null;
  readonly lastSeen: {
    from: Temporal.PlainDate;
    to: Temporal.PlainDate;
    alone: boolean;
    agency: string;
  } | null;
  readonly communicates: string | null;
  /** Who the child lives with, as somebody said it. */
  readonly livesWith: string | null;
  /** Where the child sleeps today, by their family as it is recorded. */
  readonly homes: readonly HomeNow[];
}

/** Where things stand for a child on a day: all of it worked out from facts. */
export async function standingOf(tx: Tx, childId: string, today: Temporal.PlainDate): Promise<Standing> {
  const statements = await statementsOf(tx, childId);
  return {
    status: await statusOn(tx, childId, today),
    lead: await leadOn(tx, childId, today),
    lastSeen: await lastSeenOn(tx, childId, today),
    communicates: statements.get("communicates") ?? null,
    livesWith: statements.get("lives with") ?? (await keptFrom(tx, childId)),
    homes: await homesNow(tx, childId, today),
  };
}

/** Where a child lives is said by nobody here while that is protected; whom to ask is. */
async function keptFrom(tx: Tx, childId: string): Promise<string | null> {
  const { rows } = await sql<{ held_by: string }>`select p.held_by from protected_people() p
    join child_record c on c.person_id = p.person_id where c.id = ${childId} and not p.is_open`.execute(tx);
  const [kept] = rows;
  return kept ? `Protected. Ask ${kept.held_by}.` : null;
}

async function statementsOf(tx: Tx, childId: string): Promise<Map<StatementSort, string>> {
  const rows = await tx
    .selectFrom("child_statement")
    .distinctOn("sort")
    .select(["sort", "words"])
    .where("child_id", "=", childId)
    .orderBy("sort")
    .orderBy("recorded_at", "desc")
    .orderBy("id", "desc")
    .execute();
  return new Map(rows.map((r) => [r.sort, r.words]));
}

/** A plan decided again, or for another kind of harm, goes on: it holds since the first of an unbroken run. */
async function statusOn(tx: Tx, childId: string, today: Temporal.PlainDate): Promise<Standing["status"]> {
  const held = (await thresholdDecisionsOf(tx, childId)).filter(
    ({ fromOn }) => Temporal.PlainDate.compare(fromOn, today) <= 0,
  );
  const decided = held.filter(({ fromOn }, i) => held[i + 1]?.fromOn.equals(fromOn) !== true).toReversed();
  const [now] = decided;
  if (!now) return null;
  const before = decided.findIndex(({ threshold }) => threshold !== now.threshold);
  const first = decided.at(before === -1 ? -1 : before - 1) ?? now;
  return { threshold: now.threshold, category: now.category, fromOn: first.fromOn };
}

async function leadOn(tx: Tx, childId: string, today: Temporal.PlainDate): Promise<Standing["lead"]> {
  const row = await tx
    .selectFrom("lead_professional as l")
    .innerJoin("involvement as i", (join) =>
      join.onRef("i.partnership_id", "=", "l.partnership_id").onRef("i.id", "=", "l.involvement_id"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "i.partnership_id").onRef("a.id", "=", "i.agency_id"),
    )
    .leftJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "i.partnership_id").onRef("p.id", "=", "i.practitioner_id"),
    )
    .leftJoin("involvement_end as e", (join) =>
      join.onRef("e.partnership_id", "=", "i.partnership_id").onRef("e.involvement_id", "=", "i.id"),
    )
    .select(["p.name", "i.named", "i.role", "a.name as agency", "p.phone", "l.from_on", "e.ended_on"])
    .select(sql<boolean>`left_team_on(i.practitioner_id, i.team_id) is not null`.as("gone"))
    .where("l.child_id", "=", childId)
    .where("l.from_on", "<=", today)
    .orderBy("l.from_on", "desc")
    .orderBy("l.recorded_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (!row || row.gone || (row.ended_on !== null && Temporal.PlainDate.compare(row.ended_on, today) < 0))
    return null;
  return {
    name: row.name ?? row.named ?? "Not named",
    role: row.role,
    agency: row.agency,
    phone: row.phone,
    fromOn: row.from_on,
  };
}

async function lastSeenOn(tx: Tx, childId: string, today: Temporal.PlainDate): Promise<Standing["lastSeen"]> {
  const row = await tx
    .selectFrom("current_entry as e")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "e.partnership_id").onRef("a.id", "=", "e.agency_id"),
    )
    .select(["e.happened_from", "e.happened_to", "e.seen", "a.name"])
    .where("e.child_id", "=", childId)
    .where("e.seen", "in", ["seen", "seen alone"])
    .where("e.happened_from", "<=", today)
    .orderBy("e.happened_to", "desc")
    .limit(1)
    .executeTakeFirst();
  return row
    ? { from: row.happened_from, to: row.happened_to, alone: row.seen === "seen alone", agency: row.name }
    : null;
}
