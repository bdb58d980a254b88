import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";
import { recoveryHash } from "./second-step.ts";

export interface Practitioner {
  readonly partnershipId: string;
  readonly practitionerId: string;
}

export interface SecondStep {
  readonly id: string;
  readonly partnershipId: string;
  readonly sealedSecret: string;
}

/** The second step that a practitioner takes now, if any: the newest that has not ended. */
export async function secondStepOf(tx: Tx, { practitionerId }: Practitioner): Promise<SecondStep | null> {
  const row = await tx
    .selectFrom("second_step as s")
    .leftJoin("second_step_end as e", (join) =>
      join.onRef("e.partnership_id", "=", "s.partnership_id").onRef("e.second_step_id", "=", "s.id"),
    )
    .where("s.practitioner_id", "=", practitionerId)
    .where("e.ended_at", "is", null)
    .orderBy("s.begun_at", "desc")
    .orderBy("s.id", "desc")
    .select(["s.id", "s.partnership_id", "s.sealed_secret"])
    .executeTakeFirst();
  return row ? { id: row.id, partnershipId: row.partnership_id, sealedSecret: row.sealed_secret } : null;
}

interface Begun {
  readonly sealedSecret: string;
  readonly recoveryCodes: readonly string[];
  /** Of the code that it was begun with, which is thereby used. */
  readonly halfMinute: number;
}

/** A new second step, in place of the one before. */
export async function beginSecondStep(
  tx: Tx,
  who: Practitioner,
  begun: Begun,
  now: Temporal.Instant,
): Promise<void> {
  await endSecondStep(tx, who, "another took its place", now);
  const kept = { partnership_id: who.partnershipId };
  const id = newId();
  await tx
    .insertInto("second_step")
    .values({
      ...kept,
      id,
      practitioner_id: who.practitionerId,
      sealed_secret: begun.sealedSecret,
      begun_at: now,
    })
    .execute();
  await tx
    .insertInto("recovery_code")
    .values(
      begun.recoveryCodes.map((code) => ({
        ...kept,
        id: newId(),
        second_step_id: id,
        code_hash: recoveryHash(code),
      })),
    )
    .execute();
  await spendCode(tx, { id, ...who }, begun.halfMinute, now);
}

export async function endSecondStep(
  tx: Tx,
  who: Practitioner,
  reason: string,
  now: Temporal.Instant,
): Promise<void> {
  const before = await secondStepOf(tx, who);
  if (!before) return;
  await tx
    .insertInto("second_step_end")
    .values({ partnership_id: before.partnershipId, second_step_id: before.id, ended_at: now, reason })
    .execute();
}

/** Takes the code of a half minute, once: false where it, or a later one, was taken before. */
export async function spendCode(
  tx: Tx,
  { id, partnershipId }: Pick<SecondStep, "id" | "partnershipId">,
  halfMinute: number,
  now: Temporal.Instant,
): Promise<boolean> {
  const later = await tx
    .selectFrom("second_step_use")
    .select("half_minute")
    .where("second_step_id", "=", id)
    .where("half_minute", ">=", halfMinute)
    .executeTakeFirst();
  if (later) return false;
  const spent = await tx
    .insertInto("second_step_use")
    .values({ partnership_id: partnershipId, second_step_id: id, half_minute: halfMinute, used_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("half_minute")
    .execute();
  return spent.length === 1;
}

/** Takes a recovery code, once. */
export async function spendRecoveryCode(
  tx: Tx,
  { id, partnershipId }: SecondStep,
  code: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const kept = await tx
    .selectFrom("recovery_code")
    .select("id")
    .where("second_step_id", "=", id)
    .where("code_hash", "=", recoveryHash(code))
    .executeTakeFirst();
  if (!kept) return false;
  const spent = await tx
    .insertInto("recovery_code_use")
    .values({ partnership_id: partnershipId, recovery_code_id: kept.id, used_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("recovery_code_id")
    .execute();
  return spent.length === 1;
}
