import "../practitioners/tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Held } from "./step.ts";

/** One founding at a time: a second one waits, and then finds what the first has made. */
export async function holdAlone(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('throughline people'))`.execute(tx);
}

export async function heldBy(tx: Tx, accounts: ReadonlyMap<string, string>): Promise<Held> {
  const partnership = await tx
    .selectFrom("partnership")
    .select(["id", "name"])
    .orderBy("created_at")
    .executeTakeFirst();
  if (!partnership) return { partnership: null, agencies: [], teams: [], people: [], memberships: [] };
  const { id } = partnership;
  const agencies = await tx
    .selectFrom("agency")
    .select(["id", "name", "sort"])
    .where("partnership_id", "=", id)
    .execute();
  const teams = await tx
    .selectFrom("team")
    .select(["id", "agency_id as agencyId", "name"])
    .where("partnership_id", "=", id)
    .execute();
  const people = await tx
    .selectFrom("practitioner")
    .select(["id", "agency_id as agencyId", "name", "role", "phone", "sign_in_id"])
    .where("partnership_id", "=", id)
    .execute();
  const memberships = await tx
    .selectFrom("team_membership")
    .select(["id", "practitioner_id as practitionerId", "team_id as teamId", "manages", "from_on as from"])
    .select("to_on as until")
    .where("partnership_id", "=", id)
    .execute();
  const emails = new Map([...accounts].map(([email, account]) => [account, email]));
  return {
    partnership,
    agencies,
    teams,
    people: people.map(({ sign_in_id, ...p }) => ({ ...p, email: emails.get(sign_in_id ?? "") ?? "" })),
    memberships,
  };
}
