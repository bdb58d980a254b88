import "../children/tables.ts";
import type { TestHouse } from "./test-house.ts";

/** The parts of a child's record that a practitioner has looked at, oldest first. */
export async function looksKept(
  { store }: Pick<TestHouse, "store">,
  childId: string,
  practitionerId: string,
): Promise<string[]> {
  const looks = await store.asProduct((tx) =>
    tx
      .selectFrom("look")
      .select("part")
      .where("child_id", "=", childId)
      .where("practitioner_id", "=", practitionerId)
      .orderBy("id")
      .execute(),
  );
  return looks.map(({ part }) => part);
}
