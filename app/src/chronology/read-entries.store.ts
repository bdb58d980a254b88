import "./tables.ts";
import "../appointments/tables.ts";
import "../practitioners/tables.ts";
import { sql, type SqlBool } from "kysely";
import { once } from "../platform/database/once.ts";
import type { Tx } from "../platform/database/store.ts";
import { accountOrder, partOf } from "./account-part.store.ts";
import { choicesOf } from "./choices.store.ts";
import { howTaken, type ReadMeasurement, saidHow } from "./how-taken.store.ts";
import type { Entry, NotMeasured, Significance } from "./entry.ts";
import type { Filter } from "./filter.ts";

const whole = (tx: Tx, from: "current_entry" | "entry" = "current_entry") =>
  tx
    .selectFrom(`${from} as e`)
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "e.partnership_id").onRef("a.id", "=", "e.agency_id"),
    )
    .innerJoin("entry as first", (join) =>
      join.onRef("first.partnership_id", "=", "e.partnership_id").onRef("first.id", "=", "e.first_id"),
    )
    .leftJoin("appointment as ap", (join) =>
      join.onRef("ap.partnership_id", "=", "e.partnership_id").onRef("ap.entry_id", "=", "e.id"),
    )
    .selectAll("e")
    .select([
      "first.source_file as file",
      "first.source_row as row",
      "first.source_passage as passage",
      "first.source_id as id_there",
      "first.source_recorded_on as recorded_there_on",
    ])
    .select(["a.name as agency_name", "a.sort as agency_sort"])
    .select([
      "ap.service",
      "ap.clinician",
      "ap.outcome as appointment_outcome",
      "ap.reason as appointment_reason",
      "ap.recorded_as",
    ])
    .select(
      sql<boolean>`ap.outcome in ('was not brought', 'no access') and coalesce((select o.able
        from own_age_attendance o where o.partnership_id = e.partnership_id and o.child_id = e.child_id
          and o.from_on <= e.happened_from order by o.recorded_at desc, o.id desc limit 1), false)`.as(
        "came_alone",
      ),
    )
    .select(
      sql<
        ReadMeasurement[] | null
      >`(select jsonb_agg(jsonb_build_object('sort', m.sort, 'value', m.value, 'unit', m.unit, 'note', m.note, 'how', ${howTaken}) order by m.id)
        from measurement m where m.partnership_id = e.partnership_id and m.entry_id = e.id)`.as(
        "measurements",
      ),
    )
    .select(
      sql<
        NotMeasured[] | null
      >`(select jsonb_agg(jsonb_build_object('sort', n.sort, 'reason', n.reason, 'words', n.words) order by n.id)
        from not_measured n where n.partnership_id = e.partnership_id and n.entry_id = e.id)`.as(
        "not_measured",
      ),
    );

type Choices = ReadonlyMap<string, Significance>;
type Row = Awaited<ReturnType<ReturnType<typeof whole>["execute"]>>[number];

const entryFrom =
  (choices: Choices) =>
  (r: Row): Entry => ({
    id: r.id,
    firstId: r.first_id,
    childId: r.child_id,
    happened: {
      from: r.happened_from,
      to: r.happened_to,
      precision: r.happened_precision,
      about: r.happened_about,
    },
    time: r.happened_time,
    kind: r.kind,
    what: r.what,
    about: r.about,
    impact: r.impact,
    action: r.action,
    noActionReason: r.no_action_reason,
    outcome: r.outcome,
    tone: r.tone,
    basis: r.basis,
    themes: r.themes,
    seen: r.seen,
    saysOfHistory: r.says_of_history,
    agencyId: r.agency_id,
    agencyName: r.agency_name,
    agencySort: r.agency_sort,
    author: r.author,
    recordedBy: r.recorded_by,
    recordedAt: r.recorded_at,
    correctsId: r.corrects_id,
    correctionReason: r.correction_reason,
    restricted: (r.open_to ?? r.sealed_to ?? null) !== null,
    sealed: (r.sealed_to ?? null) !== null,
    source:
      r.file === null
        ? null
        : {
            file: r.file,
            row: r.row,
            passage: r.passage,
            sourceId: r.id_there,
            recordedOn: r.recorded_there_on,
          },
    significant: choices.get(r.first_id) ?? null,
    appointment:
      r.service === null || r.appointment_outcome === null
        ? null
        : {
            service: r.service,
            clinician: r.clinician,
            outcome: r.appointment_outcome,
            reason: r.appointment_reason,
            recordedAs: r.recorded_as,
            ...(r.came_alone ? { onTheirOwn: true } : {}),
          },
    measurements: (r.measurements ?? []).map(saidHow),
    ...(r.not_measured === null ? {} : { notMeasured: r.not_measured }),
  });

/** The whole of a child's account, or the part asked for, oldest first. */
export async function entriesOf(tx: Tx, childIds: readonly string[], filter: Filter): Promise<Entry[]> {
  const choices = await choicesOf(tx, childIds);
  const rows = await whole(tx)
    .where(partOf(childIds, filter, choices))
    .orderBy(accountOrder)
    .execute();
  return rows.map(entryFrom(choices));
}

/** These entries of these children, whole, in the order their ids are given. */
export async function entriesWithIds(
  tx: Tx,
  childIds: readonly string[],
  ids: readonly string[],
): Promise<Entry[]> {
  if (ids.length === 0) return [];
  const choices = await choicesOf(tx, childIds);
  const rows = await whole(tx)
    .where(sql<SqlBool>`e.id = any (${[...ids]}::uuid[]) and e.child_id = any (${[...childIds]}::uuid[])`)
    .execute();
  const byId = new Map(rows.map((row) => [row.id, entryFrom(choices)(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The newest entries, newest first. */
export function latestEntries(tx: Tx, childId: string, since: Temporal.PlainDate): Promise<readonly Entry[]> {
  return once(tx, `entries of ${childId} since ${since.toString()}`, () => readLatest(tx, childId, since));
}

async function readLatest(tx: Tx, childId: string, since: Temporal.PlainDate): Promise<Entry[]> {
  const rows = await whole(tx)
    .where("e.child_id", "=", childId)
    .where("e.happened_to", ">=", since)
    .orderBy("e.happened_from", "desc")
    .orderBy("e.happened_to", "desc")
    .orderBy("e.happened_time", (o) => o.desc().nullsFirst())
    .orderBy("e.id", "desc")
    .limit(60)
    .execute();
  return rows.map(entryFrom(await choicesOf(tx, [childId])));
}

/** Every version of an entry, newest first; the first of them is how it stands. */
export async function versionsOf(tx: Tx, childId: string, entryId: string): Promise<Entry[]> {
  const rows = await whole(tx, "entry")
    .where("e.child_id", "=", childId)
    .where("e.first_id", "=", (eb) =>
      eb.selectFrom("entry").where("id", "=", entryId).where("child_id", "=", childId).select("first_id"),
    )
    .orderBy("e.recorded_at", "desc")
    .orderBy("e.id", "desc")
    .execute();
  return rows.map(entryFrom(await choicesOf(tx, [childId])));
}

/** What other agencies hold back from the viewer: how many entries and who holds them, never a word of them. */
export async function restrictedEntries(
  tx: Tx,
  childId: string,
): Promise<{ heldBy: string; entries: number }[]> {
  const { rows } = await sql<{
    held_by: string;
    entries: number;
  }>`select held_by, entries from restricted_entries(${childId})`.execute(tx);
  return rows.map((r) => ({ heldBy: r.held_by, entries: r.entries }));
}
