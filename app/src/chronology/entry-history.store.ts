import "../practitioners/tables.ts";
import "./tables.ts";
import { sql } from "kysely";
import { forgetChoices } from "./choices.store.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import { isId } from "./is-id.ts";

interface Told {
  readonly by: string;
  readonly at: Temporal.Instant;
  readonly why: string;
}

/** What has been done with an entry beside its words: chosen, restricted, withdrawn. Newest first. */
export interface EntryHistory {
  readonly choices: readonly (Told & { readonly id: string; readonly chosen: boolean })[];
  readonly restrictions: readonly (Told & {
    readonly id: string;
    readonly openTo: readonly string[] | null;
    readonly sealedTo: readonly string[] | null;
    readonly untoldWhy: string | null;
  })[];
  readonly withdrawal: Told | null;
}

export async function historyOf(tx: Tx, childId: string, firstId: string): Promise<EntryHistory> {
  const choices = await tx
    .selectFrom("entry_choice as f")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "f.partnership_id").onRef("p.id", "=", "f.recorded_by"),
    )
    .select(["p.name", "f.id", "f.recorded_at", "f.chosen", "f.why"])
    .where("f.child_id", "=", childId)
    .where("f.first_id", "=", firstId)
    .orderBy("f.recorded_at", "desc")
    .orderBy("f.id", "desc")
    .execute();
  const restrictions = await tx
    .selectFrom("entry_restriction as f")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "f.partnership_id").onRef("p.id", "=", "f.recorded_by"),
    )
    .select(["p.name", "f.id", "f.recorded_at", "f.open_to", "f.sealed_to", "f.untold_why", "f.reason"])
    .where("f.child_id", "=", childId)
    .where("f.first_id", "=", firstId)
    .orderBy("f.recorded_at", "desc")
    .orderBy("f.id", "desc")
    .execute();
  const withdrawal = await tx
    .selectFrom("entry_withdrawal as f")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "f.partnership_id").onRef("p.id", "=", "f.recorded_by"),
    )
    .select(["p.name", "f.recorded_at", "f.reason"])
    .where("f.child_id", "=", childId)
    .where("f.first_id", "=", firstId)
    .executeTakeFirst();
  const names = new Map(
    (await tx.selectFrom("agency").select(["id", "name"]).execute()).map(({ id, name }) => [id, name]),
  );
  const people = await peopleNamed(
    tx,
    restrictions.flatMap(({ sealed_to }) => sealed_to ?? []),
  );
  return {
    choices: choices.map((r) => ({ ...told(r, r.why), id: r.id, chosen: r.chosen })),
    restrictions: restrictions.map((r) => ({
      ...told(r, r.reason),
      id: r.id,
      openTo: r.open_to?.map((id) => names.get(id) ?? "") ?? null,
      sealedTo: r.sealed_to?.map((id) => people.get(id) ?? "") ?? null,
      untoldWhy: r.untold_why,
    })),
    withdrawal: withdrawal ? told(withdrawal, withdrawal.reason) : null,
  };
}

const told = (row: { name: string; recorded_at: Temporal.Instant }, why: string): Told => ({
  by: row.name,
  at: row.recorded_at,
  why,
});

async function peopleNamed(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom("practitioner")
    .select(["id", "name"])
    .where("id", "in", [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Whoever changes an entry waits here for whoever is changing it: each then sees what the other did. */
export async function holdEntry(tx: Tx, entryId: string): Promise<void> {
  if (!isId(entryId)) return;
  await sql`select pg_advisory_xact_lock(hashtextextended(first_id::text, 0)) from entry where id = ${entryId}`.execute(
    tx,
  );
}

export interface EntryChanged {
  readonly childId: string;
  readonly firstId: string;
  readonly why: string;
  readonly at: Temporal.Instant;
}

const kept = (viewer: Viewer, { childId, firstId, at }: EntryChanged) => ({
  partnership_id: viewer.partnershipId,
  child_id: childId,
  first_id: firstId,
  recorded_by: viewer.practitionerId,
  recorded_at: at,
});

export async function addChoice(
  tx: Tx,
  viewer: Viewer,
  changed: EntryChanged,
  chosen: boolean,
): Promise<void> {
  forgetChoices(tx, changed.childId);
  await tx
    .insertInto("entry_choice")
    .values({ ...kept(viewer, changed), id: newId(), chosen, why: changed.why })
    .execute();
}

/** Whom an entry is open to: agencies by id, or practitioners it is sealed to; neither opens it to the whole team again. */
export interface OpenTo {
  readonly agencies: readonly string[] | null;
  readonly people: readonly string[] | null;
  /** Why others are not even told that there is a sealed entry. */
  readonly untoldWhy: string | null;
}

export async function addRestriction(
  tx: Tx,
  viewer: Viewer,
  changed: EntryChanged,
  { agencies, people, untoldWhy }: OpenTo,
): Promise<void> {
  await tx
    .insertInto("entry_restriction")
    .values({
      ...kept(viewer, changed),
      id: newId(),
      open_to: agencies === null ? null : [...agencies],
      sealed_to: people === null ? null : [...people],
      untold_why: untoldWhy,
      reason: changed.why,
    })
    .execute();
}

export async function addWithdrawal(tx: Tx, viewer: Viewer, changed: EntryChanged): Promise<void> {
  await tx
    .insertInto("entry_withdrawal")
    .values({ ...kept(viewer, changed), reason: changed.why })
    .execute();
}
