import "../practitioners/tables.ts";
import "./tables.ts";
import { createHash } from "node:crypto";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";
import { dropPassword, openAccount } from "./accounts.store.ts";
import { type Invited, useUp } from "./invitations.store.ts";
import type { KnownBy } from "./openid.ts";

/** The account of a provider's subject: by issuer and subject, and never by an email address. */
export async function signInIdOf(
  tx: Tx,
  { issuer, subject }: KnownBy,
  agency: string,
): Promise<string | null> {
  const row = await tx
    .selectFrom("provider_subject as s")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "s.partnership_id").onRef("p.id", "=", "s.practitioner_id"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .where("s.issuer", "=", issuer)
    .where("s.subject", "=", subject)
    .orderBy("s.linked_at", "desc")
    .orderBy("s.id", "desc")
    .select(["s.id", "s.practitioner_id", "p.sign_in_id", "a.name"])
    .executeTakeFirst();
  if (!row || row.name !== agency) return null;
  const newest = await tx
    .selectFrom("provider_subject")
    .select("id")
    .where("practitioner_id", "=", row.practitioner_id)
    .orderBy("linked_at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirst();
  return newest?.id === row.id ? row.sign_in_id : null;
}

/** Makes a subject the way in of an invited practitioner, and the only one: a password they had ends. */
export async function linkSubject(
  tx: Tx,
  invited: Invited,
  { issuer, subject }: KnownBy,
  now: Temporal.Instant,
): Promise<string | null> {
  if (!(await useUp(tx, invited, now))) return null;
  const signInId = await openAccount(tx, invited);
  await dropPassword(tx, signInId);
  await tx
    .insertInto("provider_subject")
    .values({
      partnership_id: invited.partnershipId,
      id: newId(),
      practitioner_id: invited.practitionerId,
      issuer,
      subject,
      invitation_id: invited.id,
      linked_at: now,
    })
    .execute();
  return signInId;
}

/** Takes a provider's answer, once: false for one that was taken before. */
export async function spendAnswer(tx: Tx, state: string, now: Temporal.Instant): Promise<boolean> {
  await tx
    .deleteFrom("spent_answer")
    .where("spent_at", "<", now.subtract({ hours: 24 }))
    .execute();
  const spent = await tx
    .insertInto("spent_answer")
    .values({ state_hash: createHash("sha256").update(state).digest("hex"), spent_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("state_hash")
    .execute();
  return spent.length === 1;
}
