import "./tables.ts";
import "../practitioners/tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Concern, ConcernAddition, ConcernDecision, ConcernReason } from "./concern.ts";

const concerns = (tx: Tx) =>
  tx
    .selectFrom("concern as c")
    .innerJoin("front_door as f", (join) =>
      join.onRef("f.partnership_id", "=", "c.partnership_id").onRef("f.id", "=", "c.front_door_id"),
    )
    .innerJoin("team as t", (join) =>
      join.onRef("t.partnership_id", "=", "f.partnership_id").onRef("t.id", "=", "f.team_id"),
    )
    .innerJoin("agency as d", (join) =>
      join.onRef("d.partnership_id", "=", "f.partnership_id").onRef("d.id", "=", "f.agency_id"),
    )
    .leftJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "c.partnership_id").onRef("a.id", "=", "c.agency_id"),
    )
    .select(["c.id", "c.reference", "c.front_door_id", "c.raised_by", "c.link_id"])
    .select(["c.agency_id", "c.referrer_name", "c.referrer_role", "c.referrer_contact", "c.given"])
    .select(["c.family", "c.born_from", "c.born_to", "c.born_precision", "c.born_about"])
    .select(["c.nhs_number", "c.what", "c.first_hand", "c.happened_from", "c.happened_to"])
    .select(["c.happened_precision", "c.happened_about", "c.effect", "c.done", "c.safe_tonight"])
    .select(["c.safe_why", "c.family_knows", "c.family_why_not", "c.recorded_at", "c.answer_due_at"])
    .select(sql<string | null>`concern_whereabouts(c.id)`.as("whereabouts"))
    .select(["t.name as team", "d.name as door", "a.name as agency"])
    .orderBy("c.recorded_at", "desc");

type Row = Awaited<ReturnType<ReturnType<typeof concerns>["execute"]>>[number];

/** The concerns this viewer may read, newest first: those of their front door, and those of their agency. */
export const concernsSeen = async (tx: Tx): Promise<Concern[]> =>
  withAnswers(tx, await concerns(tx).limit(200).execute());

export async function concernById(tx: Tx, id: string): Promise<Concern | null> {
  const row = await concerns(tx).where("c.id", "=", id).executeTakeFirst();
  return row ? ((await withAnswers(tx, [row]))[0] ?? null) : null;
}

/** Two who answer one concern at once are heard one after the other, so that it is answered once. */
export async function holdConcern(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`concern ${id}`}, 0))`.execute(tx);
}

/** The one concern that was raised by a link, if any was. */
export async function concernByLink(tx: Tx, linkId: string): Promise<Concern | null> {
  const row = await concerns(tx).where("c.link_id", "=", linkId).executeTakeFirst();
  return row ? ((await withAnswers(tx, [row]))[0] ?? null) : null;
}

async function withAnswers(tx: Tx, rows: readonly Row[]): Promise<Concern[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const decisions = await tx
    .selectFrom("concern_decision as d")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "d.partnership_id").onRef("p.id", "=", "d.recorded_by"),
    )
    .select(["d.id", "d.concern_id", "d.answer", "d.told", "p.name as by", "d.recorded_at as at"])
    .where("d.concern_id", "in", ids)
    .orderBy("d.recorded_at")
    .orderBy("d.id")
    .execute();
  const additions = await tx
    .selectFrom("concern_addition")
    .select(["concern_id", "words", "recorded_at as at", "answer_due_at as dueAt"])
    .where("concern_id", "in", ids)
    .orderBy("recorded_at")
    .execute();
  const of = <T extends { concern_id: string }>(all: readonly T[], id: string) =>
    all.filter((one) => one.concern_id === id);
  return rows.map((row) => concernFrom(row, of(decisions, row.id), of(additions, row.id)));
}

const concernFrom = (
  row: Row,
  decisions: readonly ConcernDecision[],
  additions: readonly ConcernAddition[],
): Concern => ({
  id: row.id,
  reference: row.reference,
  raisedAt: row.recorded_at,
  dueAt: row.answer_due_at,
  frontDoor: `${row.team}, ${row.door}`,
  frontDoorId: row.front_door_id,
  agency: row.agency,
  agencyId: row.agency_id,
  decisions,
  additions,
  referrer: { name: row.referrer_name, role: row.referrer_role, contact: row.referrer_contact },
  telling: {
    given: row.given,
    family: row.family,
    born:
      row.born_from && row.born_to && row.born_precision
        ? {
            from: row.born_from,
            to: row.born_to,
            precision: row.born_precision,
            about: row.born_about ?? false,
          }
        : null,
    nhsNumber: row.nhs_number,
    whereabouts: row.whereabouts,
    what: row.what,
    firstHand: row.first_hand,
    happened: {
      from: row.happened_from,
      to: row.happened_to,
      precision: row.happened_precision,
      about: row.happened_about,
    },
    effect: row.effect,
    done: row.done,
    safeTonight: row.safe_tonight,
    safeWhy: row.safe_why,
    familyKnows: row.family_knows,
    familyWhyNot: row.family_why_not,
  },
});

/** Why it was answered so; nothing for anybody but its front door. */
export async function reasonsOf(tx: Tx, concernId: string): Promise<ConcernReason[]> {
  return await tx
    .selectFrom("concern_reason")
    .select([
      "decision_id as decisionId",
      "reason",
      "would_accept as wouldAccept",
      "help_offered as helpOffered",
    ])
    .where("concern_id", "=", concernId)
    .execute();
}

/** The record an accepted concern went into, where the viewer may see that child. */
export async function childOfConcern(tx: Tx, concernId: string): Promise<string | null> {
  const row = await tx
    .selectFrom("concern_acceptance")
    .select("child_id")
    .where("concern_id", "=", concernId)
    .executeTakeFirst();
  return row?.child_id ?? null;
}
