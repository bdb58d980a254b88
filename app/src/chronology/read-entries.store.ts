import "./tables.ts";
import { sql, type SelectQueryBuilder } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Entry, Measurement } from "./entry.ts";
import type { Filter } from "./filter.ts";

const joined = (tx: Tx, from: "current_entry" | "entry") =>
  tx
    .selectFrom(`${from} as e`)
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "e.partnership_id").onRef("a.id", "=", "e.agency_id"),
    )
    .leftJoin("current_choice as c", (join) =>
      join
        .onRef("c.child_id", "=", "e.child_id")
        .onRef("c.first_id", "=", "e.first_id")
        .on("c.chosen", "=", true),
    )
    .leftJoin("practitioner as cp", (join) =>
      join.onRef("cp.partnership_id", "=", "e.partnership_id").onRef("cp.id", "=", "c.recorded_by"),
    )
    .leftJoin("appointment as ap", (join) =>
      join.onRef("ap.partnership_id", "=", "e.partnership_id").onRef("ap.entry_id", "=", "e.id"),
    );

const whole = (tx: Tx, from: "current_entry" | "entry" = "current_entry") =>
  joined(tx, from)
    .innerJoin("entry as first", (join) =>
      join.onRef("first.partnership_id", "=", "e.partnership_id").onRef("first.id", "=", "e.first_id"),
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
    .select(["c.why as chosen_why", "cp.name as chosen_by", "c.recorded_at as chosen_at"])
    .select([
      "ap.service",
      "ap.clinician",
      "ap.outcome as appointment_outcome",
      "ap.reason as appointment_reason",
      "ap.recorded_as",
    ])
    .select(
      sql<
        Measurement[] | null
      >`(select jsonb_agg(jsonb_build_object('sort', m.sort, 'value', m.value, 'unit', m.unit, 'note', m.note) order by m.id)
        from measurement m where m.partnership_id = e.partnership_id and m.entry_id = e.id)`.as(
        "measurements",
      ),
    );

type Row = Awaited<ReturnType<ReturnType<typeof whole>["execute"]>>[number];

const entryFrom = (r: Row): Entry => ({
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
  restricted: (r.open_to ?? null) !== null,
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
  significant:
    r.chosen_why === null || r.chosen_at === null
      ? null
      : { why: r.chosen_why, by: r.chosen_by ?? "", at: r.chosen_at },
  appointment:
    r.service === null || r.appointment_outcome === null
      ? null
      : {
          service: r.service,
          clinician: r.clinician,
          outcome: r.appointment_outcome,
          reason: r.appointment_reason,
          recordedAs: r.recorded_as,
        },
  measurements: r.measurements ?? [],
});

type Joined = ReturnType<typeof joined>;
type DbOf<Q> = Q extends SelectQueryBuilder<infer DB, infer _TB, infer _O> ? DB : never;
type TbOf<Q> = Q extends SelectQueryBuilder<infer _DB, infer TB, infer _O> ? TB : never;

/** The whole of a child's account, oldest first, or a part of it. */
function only<O>(
  query: SelectQueryBuilder<DbOf<Joined>, TbOf<Joined>, O>,
  childIds: readonly string[],
  filter: Filter,
) {
  return query
    .where("e.child_id", "in", childIds)
    .$if(filter.account === "chosen", (q) => q.where("c.why", "is not", null))
    .$if(filter.agency !== null, (q) => q.where("e.agency_id", "=", filter.agency ?? ""))
    .$if(filter.who !== null, (q) => q.where("e.author", "=", filter.who ?? ""))
    .$if(filter.theme !== null, (q) => q.where(sql<boolean>`${filter.theme} = any (e.themes)`))
    .$if(filter.tone !== null, (q) =>
      q.where("e.tone", "in", filter.tone === "both" ? ["both"] : [filter.tone ?? "both", "both"]),
    )
    .$if(filter.words !== null, (q) =>
      q.where(sql<boolean>`e.words @@ websearch_to_tsquery('english', ${filter.words})`),
    )
    .$if(filter.from !== null, (q) =>
      q.where("e.happened_to", ">=", filter.from ?? Temporal.PlainDate.from("0001-01-01")),
    )
    .$if(filter.to !== null, (q) =>
      q.where("e.happened_from", "<=", filter.to ?? Temporal.PlainDate.from("9999-12-31")),
    );
}

export interface Slice {
  readonly offset: number;
  readonly limit: number;
}

/** Entries as they stand, oldest first. `order` is the account's: day, precision, time, then when recorded. */
export async function entriesOf(
  tx: Tx,
  childIds: readonly string[],
  filter: Filter,
  slice?: Slice,
): Promise<Entry[]> {
  const rows = await only(whole(tx), childIds, filter)
    .orderBy("e.happened_from")
    .orderBy("e.happened_to")
    .orderBy("e.happened_about")
    .orderBy("e.happened_time", (o) => o.asc().nullsLast())
    .orderBy("e.recorded_at")
    .orderBy("e.id")
    .$if(slice !== undefined, (q) => q.limit(slice?.limit ?? 0).offset(slice?.offset ?? 0))
    .execute();
  return rows.map(entryFrom);
}

/** The newest entries, newest first. */
export async function latestEntries(tx: Tx, childId: string, since: Temporal.PlainDate): Promise<Entry[]> {
  const rows = await whole(tx)
    .where("e.child_id", "=", childId)
    .where("e.happened_to", ">=", since)
    .orderBy("e.happened_from", "desc")
    .orderBy("e.happened_to", "desc")
    .orderBy("e.happened_time", (o) => o.desc().nullsFirst())
    .orderBy("e.id", "desc")
    .limit(60)
    .execute();
  return rows.map(entryFrom);
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
  return rows.map(entryFrom);
}

const BEGINNING = 160;

/** What pictures and silences need of every entry: when, whose, whether the child was seen, and how it begins. */
export type Outline = Pick<
  Entry,
  | "id"
  | "childId"
  | "happened"
  | "time"
  | "recordedAt"
  | "kind"
  | "tone"
  | "seen"
  | "agencyId"
  | "agencyName"
  | "agencySort"
  | "author"
  | "themes"
> & {
  /** The beginning of what happened: enough to name a mark by. */
  readonly what: string;
  readonly significant: { readonly why: string } | null;
};

export async function outlineOf(tx: Tx, childIds: readonly string[], filter: Filter): Promise<Outline[]> {
  const rows = await only(joined(tx, "current_entry"), childIds, filter)
    .select([
      "e.id",
      "e.child_id",
      "e.happened_from",
      "e.happened_to",
      "e.happened_precision",
      "e.happened_about",
      "e.happened_time",
    ])
    .select(["e.recorded_at", "e.kind", "e.tone", "e.seen", "e.agency_id", "e.author", "e.themes"])
    .select(["a.name", "a.sort", "c.why"])
    .select(sql<string>`left(e.what, ${BEGINNING})`.as("beginning"))
    .orderBy("e.happened_from")
    .orderBy("e.happened_to")
    .orderBy("e.happened_about")
    .orderBy("e.happened_time", (o) => o.asc().nullsLast())
    .orderBy("e.recorded_at")
    .orderBy("e.id")
    .execute();
  return rows.map((r) => ({
    id: r.id,
    childId: r.child_id,
    happened: {
      from: r.happened_from,
      to: r.happened_to,
      precision: r.happened_precision,
      about: r.happened_about,
    },
    time: r.happened_time,
    recordedAt: r.recorded_at,
    kind: r.kind,
    tone: r.tone,
    seen: r.seen,
    agencyId: r.agency_id,
    agencyName: r.name,
    agencySort: r.sort,
    author: r.author,
    themes: r.themes,
    what: r.beginning,
    significant: r.why === null ? null : { why: r.why },
  }));
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
