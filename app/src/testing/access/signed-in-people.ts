import { sql } from "kysely";
import { newAccountOfHash } from "../../sign-in/accounts.ts";
import { PASSWORD, type TestHouse } from "../test-house.ts";
import type { Person } from "./people.ts";

/** Gives everybody an account and signs them in; answers the cookie that each is known by. */
export async function signedInPeople(
  house: TestHouse,
  people: readonly Person[],
): Promise<Map<Person, string>> {
  const { auth, store } = house;
  const passwordHash = await (await auth.$context).password.hash(PASSWORD);
  const cookies = new Map<Person, string>();
  for (const person of people) {
    const email = `${person.practitionerId}@example.org`;
    const account = await newAccountOfHash(auth, { email, name: person.name, passwordHash });
    await store.asProduct((tx) =>
      sql`update practitioner set sign_in_id = ${account} where id = ${person.practitionerId}`.execute(tx),
    );
    cookies.set(person, await house.signIn(email));
  }
  return cookies;
}
