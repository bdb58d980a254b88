import type { OpenFamily } from "./open-family.ts";
import { inList } from "./person-words.ts";

/** Whose home is not told here, and whom to ask: said in words, so that nothing reads as not recorded. */
export function keptSentences({ rows, called }: Pick<OpenFamily, "rows" | "called">): string[] {
  const closed = [...rows.kept].filter(([, { isOpen }]) => !isOpen);
  const byHolder = Map.groupBy(closed, ([, { heldBy }]) => heldBy);
  return [...byHolder].map(
    ([holder, kept]) =>
      `Where ${inList(kept.map(([id]) => called(id)).toSorted())} ${kept.length === 1 ? "lives" : "live"} is protected. Ask ${holder} before you arrange or say anything that could tell.`,
  );
}
