import { type Child, firstName } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Tx } from "../platform/database/store.ts";
import { bandsOf } from "./account.store.ts";
import { closenessOn } from "./closeness.store.ts";
import { pictureOf } from "./picture.ts";
import { wholeOutline } from "./outline.store.ts";

/** The whole account made small, for the first page. */
export interface TimelineCard {
  readonly title: string;
  /** SVG text to set as it is; null while there are no entries. */
  readonly drawing: string | null;
  readonly sentence: string;
  /** "Whole chronology: 412 entries, 7 agencies". */
  readonly whole: string;
  readonly href: string;
}

const CARD_WIDTH = 360;

export async function timelineCard(
  tx: Tx,
  child: Pick<Child, "id" | "born" | "given" | "knownAs">,
  today: Temporal.PlainDate,
): Promise<TimelineCard> {
  const entries = await wholeOutline(tx, child.id);
  const bands = await bandsOf(tx, child.id);
  const closeness = await closenessOn(tx, today);
  const name = firstName(child);
  const picture = pictureOf({ name, born: child.born, entries, bands, closeness, today });
  return {
    title: `${name}’s years on one line`,
    drawing: picture.draw({ width: CARD_WIDTH, idPrefix: "years-on-one-line", withKey: false }),
    sentence: picture.sentence,
    whole: wholeWords(entries.length, picture.agencies),
    href: paths.chronology(child.id),
  };
}

function wholeWords(entries: number, agencies: number): string {
  if (entries === 0) return "Whole chronology: no entries yet";
  return `Whole chronology: ${entries} ${entries === 1 ? "entry" : "entries"}, ${agencies} ${agencies === 1 ? "agency" : "agencies"}`;
}
