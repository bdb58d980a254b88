import "../../practitioners/tables.ts";
import "./tables.ts";
import { createHash } from "node:crypto";
import type { Tx } from "../../platform/database/store.ts";
import { newId } from "../../platform/id.ts";
import type { Practitioner } from "../second-step.store.ts";

export interface Passkey {
  readonly id: string;
  readonly named: string;
  readonly addedAt: Temporal.Instant;
  readonly usedAt: Temporal.Instant | null;
  readonly credentialId: string;
  readonly transports: readonly string[];
}

/** What a signature is held against, and whose account it opens. */
export interface KeptPasskey extends Practitioner {
  readonly id: string;
  readonly signInId: string;
  readonly credentialId: string;
  readonly publicKey: string;
  readonly counter: number;
}

export interface NewPasskey {
  readonly credentialId: string;
  readonly publicKey: string;
  readonly transports: readonly string[];
  readonly named: string;
}

const held = (tx: Tx) =>
  tx
    .selectFrom("passkey as k")
    .leftJoin("passkey_end as e", (join) =>
      join.onRef("e.partnership_id", "=", "k.partnership_id").onRef("e.passkey_id", "=", "k.id"),
    )
    .where("e.ended_at", "is", null);

/** The passkeys that somebody has now, the oldest first. */
export async function passkeysOf(tx: Tx, { practitionerId }: Practitioner): Promise<Passkey[]> {
  const rows = await held(tx)
    .leftJoin("passkey_use as u", (join) =>
      join.onRef("u.partnership_id", "=", "k.partnership_id").onRef("u.passkey_id", "=", "k.id"),
    )
    .where("k.practitioner_id", "=", practitionerId)
    .groupBy(["k.id", "k.named", "k.added_at", "k.credential_id", "k.transports"])
    .select(["k.id", "k.named", "k.added_at", "k.credential_id", "k.transports"])
    .select(({ fn }) => fn.max("u.used_at").as("used_at"))
    .orderBy("k.added_at")
    .orderBy("k.id")
    .execute();
  return rows.map(({ id, named, added_at, used_at, credential_id, transports }) => ({
    id,
    named,
    addedAt: added_at,
    usedAt: used_at,
    credentialId: credential_id,
    transports: transports === "" ? [] : transports.split(" "),
  }));
}

/** A passkey by the id that its device gives, if it has not ended and its owner has an account. */
export async function passkeyBy(tx: Tx, credentialId: string): Promise<KeptPasskey | null> {
  const row = await held(tx)
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "k.partnership_id").onRef("p.id", "=", "k.practitioner_id"),
    )
    .where("k.credential_id", "=", credentialId)
    .select(["k.id", "k.partnership_id", "k.practitioner_id", "k.public_key", "p.sign_in_id"])
    .executeTakeFirst();
  if (!row || row.sign_in_id === null) return null;
  const used = await tx
    .selectFrom("passkey_use")
    .where("passkey_id", "=", row.id)
    .select(({ fn }) => fn.max("counter").as("counter"))
    .executeTakeFirst();
  return {
    id: row.id,
    partnershipId: row.partnership_id,
    practitionerId: row.practitioner_id,
    signInId: row.sign_in_id,
    credentialId,
    publicKey: row.public_key,
    counter: used?.counter ?? 0,
  };
}

/** Keeps a passkey: false where that device's is kept already. */
export async function addPasskey(
  tx: Tx,
  { partnershipId, practitionerId }: Practitioner,
  { credentialId, publicKey, transports, named }: NewPasskey,
  now: Temporal.Instant,
): Promise<boolean> {
  const added = await tx
    .insertInto("passkey")
    .values({
      partnership_id: partnershipId,
      id: newId(),
      practitioner_id: practitionerId,
      credential_id: credentialId,
      public_key: publicKey,
      transports: transports.join(" "),
      named,
      added_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .execute();
  return added.length === 1;
}

/** Notes that a passkey answered a challenge: false where that challenge was answered before. */
export async function notePasskeyUse(
  tx: Tx,
  { partnershipId, id }: Pick<KeptPasskey, "partnershipId" | "id">,
  { challenge, counter }: { readonly challenge: string; readonly counter: number },
  now: Temporal.Instant,
): Promise<boolean> {
  const used = await tx
    .insertInto("passkey_use")
    .values({
      partnership_id: partnershipId,
      passkey_id: id,
      challenge_hash: createHash("sha256").update(challenge).digest("hex"),
      counter,
      used_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("passkey_id")
    .execute();
  return used.length === 1;
}

/** Ends one of somebody's own passkeys: false where it is not theirs, or has ended. */
export async function endPasskey(
  tx: Tx,
  who: Practitioner,
  id: string,
  now: Temporal.Instant,
): Promise<boolean> {
  if (!(await passkeysOf(tx, who)).some((passkey) => passkey.id === id)) return false;
  await tx
    .insertInto("passkey_end")
    .values({
      partnership_id: who.partnershipId,
      passkey_id: id,
      ended_at: now,
      reason: "taken away by its owner",
    })
    .execute();
  return true;
}

/** Ends all of somebody's passkeys: whoever is let in anew begins anew. */
export async function endAllPasskeys(
  tx: Tx,
  who: Practitioner,
  reason: string,
  now: Temporal.Instant,
): Promise<void> {
  for (const { id } of await passkeysOf(tx, who))
    await tx
      .insertInto("passkey_end")
      .values({ partnership_id: who.partnershipId, passkey_id: id, ended_at: now, reason })
      .execute();
}
