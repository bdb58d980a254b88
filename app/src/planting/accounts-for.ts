import { type Accounts, newAccountOfHash } from "../sign-in/accounts.ts";
import { DEMONSTRATION_PASSWORD, emailOf } from "./demonstration.ts";
import type { Partnership } from "./partnership.ts";

/** An account for every practitioner, by key. One made before a planting was cut short is found again. */
export async function accountsFor(
  auth: Accounts,
  { practitioners }: Partnership,
): Promise<Map<string, string>> {
  const { password, internalAdapter } = await auth.$context;
  const passwordHash = await password.hash(DEMONSTRATION_PASSWORD);
  const ids = new Map<string, string>();
  for (const { key, name } of practitioners) {
    const email = emailOf(name);
    const before = await internalAdapter.findUserByEmail(email);
    ids.set(key, before?.user.id ?? (await newAccountOfHash(auth, { email, name, passwordHash })));
  }
  return ids;
}
