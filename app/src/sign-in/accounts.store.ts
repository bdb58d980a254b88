import "../practitioners/tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
}

/** Every account's id, by the email it signs in by. */
export async function accountsHeld(tx: Tx): Promise<Map<string, string>> {
  return await asSignIn(tx, async () => {
    const { rows } = await sql<{ id: string; email: string }>`select id, email from auth."user"`.execute(tx);
    return new Map(rows.map(({ id, email }) => [email, id]));
  });
}

/** The email that an account is known by. */
export async function emailOfAccount(tx: Tx, accountId: string): Promise<string> {
  return await asSignIn(tx, async () => {
    const { rows } = await sql<{
      email: string;
    }>`select email from auth."user" where id = ${accountId}`.execute(tx);
    return rows[0]?.email ?? "";
  });
}

/** Whether an account signs in here by a password. */
export async function hasPassword(tx: Tx, accountId: string): Promise<boolean> {
  return await asSignIn(tx, async () => {
    const { rows } =
      await sql`select from auth.account where "userId" = ${accountId} and password is not null`.execute(tx);
    return rows.length > 0;
  });
}

/** A new account in the caller's own transaction: it is there when all else is, or not at all. */
export async function addAccount(tx: Tx, { email, name, passwordHash }: NewAccount): Promise<string> {
  const id = newId();
  await asSignIn(tx, async () => {
    await sql`insert into auth."user" (id, name, email, "emailVerified") values (${id}, ${name}, ${email}, true)`.execute(
      tx,
    );
    await keepPassword(tx, id, passwordHash);
  });
  return id;
}

interface Opened {
  readonly practitionerId: string;
  readonly signInId: string | null;
  readonly name: string;
  readonly email: string;
}

/** The account of a practitioner who may have none yet: they are given one, without a password. */
export async function openAccount(
  tx: Tx,
  { practitionerId, signInId, name, email }: Opened,
): Promise<string> {
  if (signInId !== null) return signInId;
  const id = newId();
  await asSignIn(tx, () =>
    sql`insert into auth."user" (id, name, email, "emailVerified") values (${id}, ${name}, ${email}, true)`.execute(
      tx,
    ),
  );
  await tx.updateTable("practitioner").set({ sign_in_id: id }).where("id", "=", practitionerId).execute();
  return id;
}

/** Takes the password of somebody away who signs in by another way from now on. Their sessions end. */
export async function dropPassword(tx: Tx, accountId: string): Promise<void> {
  await asSignIn(tx, async () => {
    await sql`delete from auth.account where "userId" = ${accountId} and "providerId" = 'credential'`.execute(
      tx,
    );
    await sql`delete from auth.session where "userId" = ${accountId}`.execute(tx);
  });
}

/** Another password for an account. Whoever is signed in by it is signed out. */
export async function changePassword(tx: Tx, accountId: string, passwordHash: string): Promise<void> {
  await asSignIn(tx, async () => {
    await sql`delete from auth.account where "userId" = ${accountId} and "providerId" = 'credential'`.execute(
      tx,
    );
    await keepPassword(tx, accountId, passwordHash);
    await sql`delete from auth.session where "userId" = ${accountId}`.execute(tx);
  });
}

async function keepPassword(tx: Tx, accountId: string, passwordHash: string): Promise<void> {
  await sql`insert into auth.account (id, "accountId", "providerId", "userId", password)
    values (${newId()}, ${accountId}, 'credential', ${accountId}, ${passwordHash})`.execute(tx);
}

/** Only the sign-in library's role may touch its tables; the product takes it on and gives it back. */
export async function asSignIn<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await sql`select set_config('role', 'throughline_auth', true)`.execute(tx);
  const done = await work();
  await sql`select set_config('role', 'throughline_system', true)`.execute(tx);
  return done;
}
