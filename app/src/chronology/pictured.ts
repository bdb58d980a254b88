import { type Child, firstName } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { bandsOf } from "./account.store.ts";
import type { Closeness } from "./closeness.ts";
import { firstDay, type Picture, pictureOf } from "./picture.ts";
import { type Outline } from "./outline.store.ts";
import { restrictedEntries } from "./read-entries.store.ts";
import { restrictedWords } from "./restricted-words.ts";

/** A child with the picture of their account. */
export interface Pictured {
  readonly child: Child;
  readonly name: string;
  readonly picture: Picture;
  readonly restricted: string | null;
}

interface PicturesAsked {
  /** Every entry about these children. */
  readonly all: readonly Outline[];
  readonly closeness: Closeness;
  readonly today: Temporal.PlainDate;
}

/** One picture for each child, all drawn from the same day so that they can be laid under one another. */
export async function picturesOf(
  tx: Tx,
  children: readonly Child[],
  { all, closeness, today }: PicturesAsked,
): Promise<Pictured[]> {
  const since = children
    .map(({ born }) => firstDay({ born, entries: all, today }))
    .reduce((a, b) => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b), today);
  const pictured: Pictured[] = [];
  for (const child of children) {
    const name = firstName(child);
    const entries = all.filter(({ childId }) => childId === child.id);
    const bands = await bandsOf(tx, child.id);
    pictured.push({
      child,
      name,
      picture: pictureOf({ name, born: child.born, entries, bands, closeness, today, since }),
      restricted: restrictedWords(await restrictedEntries(tx, child.id)),
    });
  }
  return pictured;
}
