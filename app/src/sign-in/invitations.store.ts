import "../practitioners/tables.ts";
import "./tables.ts";
import { createHash, randomBytes } from "node:crypto";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";

export const INVITATION_DAYS = 7;

export interface Invited {
  readonly id: string;
  readonly partnershipId: string;
  readonly practitionerId: string;
  readonly name: string;
  readonly email: string;
  readonly agency: string;
  readonly signInId: string | null;
}

const hashed = (code: string): string => createHash("sha256").update(code).digest("hex");

interface NewInvitation {
  readonly partnershipId: string;
  readonly practitionerId: string;
  readonly email: string;
  readonly madeBy: string | null;
}

/** A new invitation's code, which is shown once and kept nowhere. It takes the place of any before it. */
export async function invite(
  tx: Tx,
  { partnershipId, practitionerId, email, madeBy }: NewInvitation,
  now: Temporal.Instant,
): Promise<string> {
  const code = randomBytes(24).toString("base64url");
  await tx
    .insertInto("invitation")
    .values({
      partnership_id: partnershipId,
      id: newId(),
      practitioner_id: practitionerId,
      email: email.trim().toLowerCase(),
      code_hash: hashed(code),
      made_by: madeBy,
      made_at: now,
      until: now.add({ hours: 24 * INVITATION_DAYS }),
    })
    .execute();
  return code;
}

/** Whom a code lets in, while it is the newest of that practitioner, in time and not used. */
export async function invitedBy(tx: Tx, code: string, now: Temporal.Instant): Promise<Invited | null> {
  const row = await tx
    .selectFrom("invitation as i")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "i.partnership_id").onRef("p.id", "=", "i.practitioner_id"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .leftJoin("invitation_use as u", (join) =>
      join.onRef("u.partnership_id", "=", "i.partnership_id").onRef("u.invitation_id", "=", "i.id"),
    )
    .where("i.code_hash", "=", hashed(code))
    .where("i.until", ">", now)
    .where("u.used_at", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("invitation as later")
            .select("later.id")
            .whereRef("later.practitioner_id", "=", "i.practitioner_id")
            .whereRef("later.made_at", ">", "i.made_at"),
        ),
      ),
    )
    .select(["i.id", "i.partnership_id", "i.practitioner_id", "i.email", "p.name", "p.sign_in_id"])
    .select("a.name as agency")
    .executeTakeFirst();
  if (!row) return null;
  const { id, partnership_id, practitioner_id, name, email, agency, sign_in_id } = row;
  return {
    id,
    partnershipId: partnership_id,
    practitionerId: practitioner_id,
    name,
    email,
    agency,
    signInId: sign_in_id,
  };
}

/** Uses an invitation up. A second use, at once or later, is false. */
export async function useUp(
  tx: Tx,
  { partnershipId, id }: Pick<Invited, "partnershipId" | "id">,
  now: Temporal.Instant,
): Promise<boolean> {
  const used = await tx
    .insertInto("invitation_use")
    .values({ partnership_id: partnershipId, invitation_id: id, used_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("invitation_id")
    .execute();
  return used.length === 1;
}
