import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";

/** The practitioner who signs in by this account, if they are in a team today. */
export async function viewerFor(tx: Tx, signInId: string, today: Temporal.PlainDate): Promise<Viewer | null> {
  const rows = await tx
    .selectFrom("practitioner as p")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .innerJoin("team_membership as m", (join) =>
      join.onRef("m.partnership_id", "=", "p.partnership_id").onRef("m.practitioner_id", "=", "p.id"),
    )
    .where("p.sign_in_id", "=", signInId)
    .where("m.from_on", "<=", today)
    .where((eb) => eb.or([eb("m.to_on", "is", null), eb("m.to_on", ">=", today)]))
    .select([
      "p.partnership_id",
      "p.id",
      "p.agency_id",
      "p.name",
      "p.role",
      "a.name as agency_name",
      "m.manages",
    ])
    .execute();
  const row = rows[0];
  if (!row) return null;
  return {
    partnershipId: row.partnership_id,
    practitionerId: row.id,
    agencyId: row.agency_id,
    name: row.name,
    role: row.role,
    agency: row.agency_name,
    manages: rows.some((r) => r.manages),
  };
}

/** Whose account it is, in a team today or not. */
export async function practitionerOf(
  tx: Tx,
  signInId: string,
): Promise<{ partnershipId: string; practitionerId: string } | null> {
  const row = await tx
    .selectFrom("practitioner")
    .select(["partnership_id", "id"])
    .where("sign_in_id", "=", signInId)
    .executeTakeFirst();
  return row ? { partnershipId: row.partnership_id, practitionerId: row.id } : null;
}
