import { nameAdministrator } from "../accounts/public.ts";
import type { Tx } from "../platform/database/store.ts";
import type { House } from "../platform/house.ts";
import { type Accounts, accountsHeld, addAccount, changePassword, invite } from "../sign-in/public.ts";
import { practitionerOf } from "../practitioners/store.ts";
import { heldBy, holdAlone } from "./held.store.ts";
import { planOf } from "./plan.ts";
import { randomPassword } from "./random-password.ts";
import { readPeopleFile } from "./read-people-file.ts";
import type { Row, Write } from "./step.ts";
import { write } from "./write.store.ts";

export interface Joined extends Row {
  /** Of a practitioner who has just been given an account; kept nowhere. */
  readonly password: string | null;
}

/** What a file of people would do; and, with `apply`, does it, all or nothing. */
export async function join(
  { store, clock }: House,
  auth: Accounts,
  text: string,
  { apply }: { apply: boolean },
): Promise<Joined[]> {
  const file = readPeopleFile(text);
  return await store.asProduct(async (tx) => {
    if (apply) await holdAlone(tx);
    const accounts = await accountsHeld(tx);
    const held = await heldBy(tx, accounts);
    const steps = planOf(held, file, clock.today());
    const writes = apply ? steps.flatMap((s) => s.writes) : [];
    const passwords = await openAccounts(tx, auth, writes, accounts);
    const founded = writes.find((w) => "add" in w && w.add === "partnership");
    const partnershipId = held.partnership?.id ?? founded?.id ?? "";
    for (const asked of writes) await write(tx, partnershipId, asked, accounts);
    return steps.map(({ row }) => ({ ...row, password: passwordIn(row, passwords) }));
  });
}

const passwordIn = ({ what, email }: Row, passwords: ReadonlyMap<string, string>): string | null =>
  what === "practitioner" ? (passwords.get(email ?? "") ?? null) : null;

/** An account and a password for each new practitioner; `accounts` then knows theirs too. */
async function openAccounts(
  tx: Tx,
  auth: Accounts,
  writes: readonly Write[],
  accounts: Map<string, string>,
): Promise<Map<string, string>> {
  const passwords = new Map<string, string>();
  for (const asked of writes) {
    if (!("add" in asked) || asked.add !== "practitioner") continue;
    const { email, name } = asked;
    const password = randomPassword();
    const passwordHash = await hashed(auth, password);
    const before = accounts.get(email);
    if (before === undefined) accounts.set(email, await addAccount(tx, { email, name, passwordHash }));
    else await changePassword(tx, before, passwordHash);
    passwords.set(email, password);
  }
  return passwords;
}

/** A new password for whoever signs in by this email, or null when nobody does. Their sessions end. */
export async function newPassword({ store }: House, auth: Accounts, email: string): Promise<string | null> {
  const password = randomPassword();
  const passwordHash = await hashed(auth, password);
  return await store.asProduct(async (tx) => {
    const account = (await accountsHeld(tx)).get(email.trim().toLowerCase());
    if (account === undefined) return null;
    await changePassword(tx, account, passwordHash);
    return password;
  });
}

/** The code of a new invitation for whoever has this email here, or null when nobody does. */
export async function newInvitation({ store, clock }: House, email: string): Promise<string | null> {
  return await store.asProduct(async (tx) => {
    const account = (await accountsHeld(tx)).get(email.trim().toLowerCase());
    const known = account === undefined ? null : await practitionerOf(tx, account);
    return known && (await invite(tx, { ...known, email, madeBy: null }, clock.now()));
  });
}

/** Says who looks after the people of their agency, from now on or no longer; false when nobody has this email. */
export async function setAdministrator(
  { store, clock }: House,
  email: string,
  is: boolean,
): Promise<boolean> {
  return await store.asProduct(async (tx) => {
    const account = (await accountsHeld(tx)).get(email.trim().toLowerCase());
    const known = account === undefined ? null : await practitionerOf(tx, account);
    if (known) await nameAdministrator(tx, known, is, clock.now());
    return known !== null;
  });
}

async function hashed(auth: Accounts, password: string): Promise<string> {
  return await (await auth.$context).password.hash(password);
}
