import "./tables.ts";
import type { ChildRecord, Episode } from "@throughline/practice";
import { sql } from "kysely";
import { appointmentFactsOf } from "../appointments/public.ts";
import { type Child, firstName, thresholdDecisionsOf } from "../children/public.ts";
import { familyFactsOf } from "../family/public.ts";
import { growthFacts } from "../growth/public.ts";
import { requestFacts } from "../sharing/public.ts";
import { signFacts } from "../signs/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { type Involvement, involvementsOf } from "../team/public.ts";

type Entries = ChildRecord["entries"];

/** The facts that checks read about one child. */
export async function childRecordOf(tx: Tx, child: Child, today: Temporal.PlainDate): Promise<ChildRecord> {
  return {
    child: { id: child.id, knownAs: firstName(child), born: child.born, openedOn: child.openedOn },
    purposes: await purposesOf(tx, child.id),
    episodes: await episodesOf(tx, child.id),
    involvements: await involvementsRead(tx, child.id, today),
    entries: await entriesRead(tx, child.id),
    reviews: await reviewsOf(tx, child.id),
    laterStart: await laterStartOf(tx, child.id),
    exceptions: await exceptionsOf(tx, child.id),
    ...(await signFacts(tx, child.id, today)),
    informationRequests: await requestFacts(tx, child.id),
    growth: await growthFacts(tx, child, today),
    family: await familyFactsOf(tx, child, today),
    appointments: await appointmentFactsOf(tx, child),
  };
}

async function involvementsRead(
  tx: Tx,
  childId: string,
  today: Temporal.PlainDate,
): Promise<ChildRecord["involvements"]> {
  const involved = await involvementsOf(tx, childId);
  return involved.map((i) => ({
    id: i.id,
    agencyId: i.agencyId,
    agencyName: i.agencyName,
    agencySort: i.agencySort,
    practitioner: i.practitioner === null ? null : { name: i.practitioner },
    role: i.role,
    from: i.from,
    to: i.to,
    lead: leadsOn(i, today),
    allocated: i.role.toLowerCase() === "social worker",
  }));
}

const leadsOn = ({ leadFrom, leadTo }: Involvement, today: Temporal.PlainDate): boolean =>
  leadFrom !== null &&
  Temporal.PlainDate.compare(leadFrom, today) <= 0 &&
  (leadTo === null || Temporal.PlainDate.compare(leadTo, today) >= 0);

/** Only the beginnings of long texts are read: checks ask whether something was written, and quote a few words. */
async function entriesRead(tx: Tx, childId: string): Promise<Entries> {
  const begin = (column: "what" | "says_of_history", letters: number) =>
    sql<string>`left(${sql.ref(`e.${column}`)}, ${sql.lit(letters)})`;
  const anything = (column: "impact" | "action" | "no_action_reason" | "outcome") =>
    sql<
      string | null
    >`case when e.${sql.ref(column)} is null then null else left(e.${sql.ref(column)}, 40) end`;
  const rows = await tx
    .selectFrom("current_entry as e")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "e.partnership_id").onRef("a.id", "=", "e.agency_id"),
    )
    .where("e.child_id", "=", childId)
    .select([
      "e.id",
      "e.happened_from",
      "e.happened_to",
      "e.happened_precision",
      "e.happened_about",
      "e.kind",
      "e.tone",
      "e.seen",
      "e.themes",
    ])
    .select([
      "e.agency_id",
      "a.name",
      "e.author",
      "e.recorded_by",
      "e.recorded_at",
      "e.import_id",
      "e.source_recorded_on",
    ])
    .select([begin("what", 160).as("what"), begin("says_of_history", 160).as("says_of_history")])
    .select([anything("impact").as("impact"), anything("action").as("action")])
    .select([anything("no_action_reason").as("no_action_reason"), anything("outcome").as("outcome")])
    .execute();
  return rows.map((r) => ({
    id: r.id,
    happened: {
      from: r.happened_from,
      to: r.happened_to,
      precision: r.happened_precision,
      about: r.happened_about,
    },
    kind: r.kind,
    what: r.what,
    impact: r.impact,
    action: r.action,
    noActionReason: r.no_action_reason,
    outcome: r.outcome,
    tone: r.tone,
    seen: r.seen,
    themes: r.themes,
    agencyId: r.agency_id,
    agencyName: r.name,
    author: r.author,
    authorId: r.import_id === null ? r.recorded_by : null,
    recordedAt: r.source_recorded_on === null ? r.recorded_at : noonOf(r.source_recorded_on),
    saysOfHistory: r.says_of_history,
  }));
}

/** An entry out of a file counts from the day it was written down in its own system. */
const noonOf = (day: Temporal.PlainDate): Temporal.Instant =>
  day.toZonedDateTime({ timeZone: "Europe/London", plainTime: "12:00" }).toInstant();

async function purposesOf(tx: Tx, childId: string): Promise<ChildRecord["purposes"]> {
  const rows = await tx
    .selectFrom("purpose_decision")
    .select(["id", "from_on as from", "purpose"])
    .where("child_id", "=", childId)
    .orderBy("from_on")
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  return rows;
}

/** A stretch on one threshold lasts until the day before the next decision. */
export async function episodesOf(tx: Tx, childId: string): Promise<Episode[]> {
  const rows = await thresholdDecisionsOf(tx, childId);
  return rows.flatMap(({ id, fromOn: from, threshold, category }, i) => {
    const to = rows[i + 1]?.fromOn.subtract({ days: 1 }) ?? null;
    return threshold === "none" ? [] : [{ id, from, to, threshold, category }];
  });
}

async function reviewsOf(tx: Tx, childId: string): Promise<ChildRecord["reviews"]> {
  const rows = await tx
    .selectFrom("chronology_review as r")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "r.partnership_id").onRef("p.id", "=", "r.recorded_by"),
    )
    .select(["r.id", "r.reviewed_on", "r.sentence", "p.name"])
    .where("r.child_id", "=", childId)
    .execute();
  return rows.map((r) => ({
    id: r.id,
    on: { from: r.reviewed_on, to: r.reviewed_on, precision: "day", about: false },
    by: r.name,
    sentence: r.sentence,
  }));
}

async function laterStartOf(tx: Tx, childId: string): Promise<(ChildRecord["laterStart"] & object) | null> {
  const row = await tx
    .selectFrom("later_start as l")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "l.partnership_id").onRef("p.id", "=", "l.recorded_by"),
    )
    .select(["l.id", "l.stated_on as on", "p.name as by", "l.reason"])
    .where("l.child_id", "=", childId)
    .orderBy("l.recorded_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

export async function exceptionsOf(tx: Tx, childId: string): Promise<ChildRecord["exceptions"] & object> {
  return await tx
    .selectFrom("accepted_exception as x")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "x.partnership_id").onRef("p.id", "=", "x.accepted_by"),
    )
    .select([
      "x.id",
      "x.check_id as checkId",
      "p.name as by",
      "x.reason",
      "x.accepted_on as acceptedOn",
      "x.review_on as reviewOn",
    ])
    .where("x.child_id", "=", childId)
    .orderBy("x.recorded_at")
    .execute();
}
