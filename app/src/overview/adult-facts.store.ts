import "../family/tables.ts";
import { showPartKnownDay } from "@throughline/calendar";
import type { Tx } from "../platform/database/store.ts";

/** What is recorded of an adult of the family that somebody who works with them may see, each in a sentence. */
export async function adultFacts(tx: Tx, personId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom("person_detail as d")
    .select(["d.sort", "d.words", "d.day_from", "d.day_to", "d.day_precision", "d.day_about"])
    .where("d.person_id", "=", personId)
    .where("d.withdrawn", "=", false)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("person_detail as later")
            .select("later.id")
            .whereRef("later.replaces_id", "=", "d.id"),
        ),
      ),
    )
    .orderBy("d.sort")
    .execute();
  return rows.flatMap(({ sort, words, day_from, day_to, day_precision, day_about }) => {
    const day =
      day_from !== null && day_to !== null && day_precision !== null
        ? showPartKnownDay({
            from: day_from,
            to: day_to,
            precision: day_precision,
            about: day_about === true,
          })
        : null;
    if (sort === "born" && day !== null) return [`Born ${day}.`];
    if (sort === "died") return [day === null ? "Has died." : `Died ${day}.`];
    if (sort === "languages" && words !== null) return [`Speaks ${words}.`];
    return [];
  });
}
