import "../chronology/tables.ts";
import type { Tx } from "../platform/database/store.ts";
import { type Seed, StoryProblem } from "./read-seeds.ts";
import type { EntryNamed } from "./sign-story.ts";

/** Finds entries that a story names by their file and row, or by what was typed; answers the id of the first version. */
export async function namedEntries(
  tx: Tx,
  childId: string,
  { slug, typed }: Pick<Seed, "slug" | "typed">,
): Promise<(named: EntryNamed) => string> {
  const rows = await tx
    .selectFrom("entry")
    .select(["id", "what", "recorded_at", "source_file", "source_id"])
    .where("child_id", "=", childId)
    .where("corrects_id", "is", null)
    .execute();
  const byRow = new Map(
    rows.map(({ id, source_file, source_id }) => [`${source_file} ${source_id?.split("/").at(-1)}`, id]),
  );
  const byWords = new Map(rows.map(({ id, what, recorded_at }) => [`${recorded_at.toString()} ${what}`, id]));
  return (named) => {
    const told = "typed" in named ? typed.find(({ ref }) => ref === named.typed) : undefined;
    const id =
      "typed" in named
        ? byWords.get(`${told?.recorded.toString()} ${told?.what}`)
        : byRow.get(`${named.file} ${named.sourceId}`);
    if (id === undefined)
      throw new StoryProblem(
        `${slug}/signs.json names ${JSON.stringify(named)}, which is not among the entries.`,
      );
    return id;
  };
}
