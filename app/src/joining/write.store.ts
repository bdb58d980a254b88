import "../practitioners/tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Write } from "./step.ts";

/** One thing added or changed; `signInIds` are the accounts by email. */
export async function write(
  tx: Tx,
  partnershipId: string,
  asked: Write,
  signInIds: ReadonlyMap<string, string>,
): Promise<void> {
  if ("change" in asked) await change(tx, partnershipId, asked);
  else await add(tx, { partnership_id: partnershipId }, asked, signInIds);
}

async function add(
  tx: Tx,
  kept: { partnership_id: string },
  asked: Extract<Write, { add: string }>,
  signInIds: ReadonlyMap<string, string>,
): Promise<void> {
  const { id } = asked;
  switch (asked.add) {
    case "partnership":
      await tx.insertInto("partnership").values({ id, name: asked.name }).execute();
      return;
    case "agency":
      await tx
        .insertInto("agency")
        .values({ ...kept, id, name: asked.name, sort: asked.sort })
        .execute();
      return;
    case "team":
      await tx
        .insertInto("team")
        .values({ ...kept, id, agency_id: asked.agencyId, name: asked.name })
        .execute();
      return;
    case "practitioner": {
      const { agencyId: agency_id, name, role, phone, email } = asked;
      const sign_in_id = signInIds.get(email) ?? null;
      await tx
        .insertInto("practitioner")
        .values({ ...kept, id, agency_id, name, role, phone, sign_in_id })
        .execute();
      return;
    }
    case "membership": {
      const {
        practitionerId: practitioner_id,
        teamId: team_id,
        manages,
        from: from_on,
        until: to_on,
      } = asked;
      await tx
        .insertInto("team_membership")
        .values({ ...kept, id, practitioner_id, team_id, manages, from_on, to_on })
        .execute();
    }
  }
}

async function change(
  tx: Tx,
  partnershipId: string,
  asked: Extract<Write, { change: string }>,
): Promise<void> {
  if (asked.change === "agency")
    await tx
      .updateTable("agency")
      .set({ sort: asked.sort })
      .where("partnership_id", "=", partnershipId)
      .where("id", "=", asked.id)
      .execute();
  else if (asked.change === "practitioner")
    await tx
      .updateTable("practitioner")
      .set({ name: asked.name, role: asked.role, phone: asked.phone })
      .where("partnership_id", "=", partnershipId)
      .where("id", "=", asked.id)
      .execute();
  else
    await tx
      .updateTable("team_membership")
      .set({ manages: asked.manages, to_on: asked.until })
      .where("partnership_id", "=", partnershipId)
      .where("id", "=", asked.id)
      .execute();
}
