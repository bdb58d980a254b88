import "../children/tables.ts";
import type { Identity } from "@throughline/intake";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";

/** Who a child is, for comparing with whom a file is about: every name they have or had. */
export async function identityOf(tx: Tx, childId: string): Promise<Identity & { readonly called: string }> {
  const person = await tx
    .selectFrom("child_record as c")
    .innerJoin("person as p", (join) =>
      join.onRef("p.partnership_id", "=", "c.partnership_id").onRef("p.id", "=", "c.person_id"),
    )
    .select(["p.id", "p.born_from", "p.born_to", "p.born_precision", "p.born_about"])
    .where("c.id", "=", childId)
    .executeTakeFirstOrThrow();
  const numbers = await sql<{ nhs_number: string | null; upn: string | null }>`
    select nhs_number, upn from numbers_of(array[${childId}::uuid])`.execute(tx);
  const [held] = numbers.rows;
  const names = await tx
    .selectFrom("person_name")
    .select(["sort", "given", "family"])
    .where("person_id", "=", person.id)
    .orderBy("sort")
    .execute();
  const full = names.map(({ given, family }) => `${given} ${family}`);
  return {
    nhsNumber: held?.nhs_number ?? null,
    upn: held?.upn ?? null,
    born: {
      from: person.born_from,
      to: person.born_to,
      precision: person.born_precision,
      about: person.born_about,
    },
    names: full,
    called: names.find(({ sort }) => sort === "name")?.given ?? full[0] ?? "this child",
  };
}

export async function agencyName(tx: Tx, agencyId: string): Promise<string> {
  return (await tx.selectFrom("agency").select("name").where("id", "=", agencyId).executeTakeFirstOrThrow())
    .name;
}

export async function hasAgency(tx: Tx, agencyId: string): Promise<boolean> {
  return (
    (await tx.selectFrom("agency").select("id").where("id", "=", agencyId).executeTakeFirst()) !== undefined
  );
}
