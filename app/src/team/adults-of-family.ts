import { type OpenRecord } from "../children/public.ts";
import { ageWords, familyOf } from "../family/public.ts";
import type { Tx } from "../platform/database/store.ts";

/** Somebody of the family who is not a child, with whom a team may work rather than with the child. */
export interface AdultOfFamily {
  readonly id: string;
  readonly name: string;
  /** "34 years"; "" where it is not known. */
  readonly age: string;
}

/** The living adults of a child's family who have a name; somebody whose birth is not known may be one. */
export async function adultsOfFamily(
  tx: Tx,
  { child, today }: Pick<OpenRecord, "child" | "today">,
): Promise<AdultOfFamily[]> {
  const { people } = await familyOf(tx, child, today);
  return people
    .filter(({ id, name, born, died, pregnancy }) => {
      const isGrown = born === null || Temporal.PlainDate.compare(born.from.add({ years: 18 }), today) <= 0;
      return id !== child.personId && name !== "" && died === null && pregnancy === null && isGrown;
    })
    .map((person) => ({ id: person.id, name: person.name, age: ageWords(person, today) }));
}
