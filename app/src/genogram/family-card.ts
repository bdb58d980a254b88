import { drawGenogram, familyOn } from "@throughline/genogram";
import type { OpenRecord } from "../children/public.ts";
import { familyOpen, familyRowsOf, missingIn, type Missing } from "../family/public.ts";
import { paths } from "../paths.ts";
import type { Tx } from "../platform/database/store.ts";
import { drawnBy } from "./family-drawing.ts";
import { nearestFamily } from "./nearest-family.ts";
import { orderMovesOf } from "./order-moves.store.ts";
import { standing } from "./order-moves.ts";

/** The family on a child's first page. */
export interface FamilyCard {
  /** Null where nobody but the child is recorded. */
  readonly drawing: string | null;
  readonly title: string;
  readonly sentence: string;
  readonly href: string;
}

export async function familyCard(tx: Tx, open: OpenRecord): Promise<FamilyCard> {
  const { child, today } = open;
  const opened = familyOpen(open, await familyRowsOf(tx, child));
  const { family } = opened;
  const now = familyOn(family, today);
  const nearest = nearestFamily(now);
  const title = "The family, nearest to the child";
  const href = paths.genogram(child.id);
  const homes = now.households.filter(({ members }) => members.some(({ person }) => person === now.index));
  const sentence = familySentence(homes.length, now.people.length, missingIn(opened, today));
  if (nearest.people.length < 2) return { drawing: null, title, sentence, href: paths.family(child.id) };
  const drawing = drawGenogram(nearest, {
    day: today,
    pins: standing(await orderMovesOf(tx, child.id)),
    title,
    drawnBy: drawnBy(open),
    idPrefix: "family-small",
    bare: true,
  });
  return { drawing, title, sentence, href };
}

const MOST_GAPS = 2;

/** "Sleeps in 2 homes; father’s family not recorded; 3 more gaps." */
export function familySentence(homes: number, people: number, missing: readonly Missing[]): string {
  const gaps = [...new Set(missing.flatMap(gapWords))];
  const more = gaps.length - MOST_GAPS;
  const parts = [
    people < 2
      ? "Nobody else is recorded"
      : homes === 0
        ? ""
        : homes === 1
          ? "Sleeps in 1 home"
          : `Sleeps in ${homes} homes`,
    ...gaps.slice(0, MOST_GAPS),
    more > 0 ? `${more} more ${more === 1 ? "gap" : "gaps"}` : "",
  ].filter((part) => part !== "");
  const words = parts.join("; ");
  return words === "" ? "" : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function gapWords(missing: Missing): readonly string[] {
  switch (missing.sort) {
    case "parent not recorded":
      if (missing.as === "") return [`${missing.parent ?? "parent"} not recorded`];
      return /brother|sister|sibling/.test(missing.as)
        ? [`a brother’s or sister’s ${missing.parent ?? "parent"} not recorded`]
        : [`${missing.as}’s family not recorded`];
    case "parent not known":
      return [`${missing.parent ?? "parent"} not known, and nothing tried`];
    case "home not stated":
      return missing.as === "" ? ["home not recorded"] : [];
    case "carer not stated":
      return ["who gives personal care not recorded"];
    default:
      return [];
  }
}
