import { genogramOf, type Layer, type Scene } from "@throughline/genogram";
import { firstName } from "../children/public.ts";
import { familyOpen, type OpenFamily } from "../family/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { orderMovesOf } from "./order-moves.store.ts";
import { type OrderMove, standing } from "./order-moves.ts";

/** A child's family laid out as at a day, with the practitioners' moves. */
export interface FamilyDrawing {
  readonly family: OpenFamily;
  readonly day: Temporal.PlainDate;
  readonly scene: Scene;
  /** Moves that hold, oldest first. */
  readonly moves: readonly OrderMove[];
  readonly title: string;
  readonly drawnBy: string;
}

export async function familyDrawing(
  tx: Tx,
  opened: OpenFamily,
  { day, layers }: { readonly day: Temporal.PlainDate; readonly layers?: readonly Layer[] },
): Promise<FamilyDrawing> {
  const { open, rows } = opened;
  const family = familyOpen(open, rows, day);
  const moves = standing(await orderMovesOf(tx, open.child.id));
  const scene = genogramOf(family.family, { day, pins: moves, ...(layers ? { layers } : {}) });
  return { family, day, scene, moves, title: `${firstName(open.child)}’s family`, drawnBy: drawnBy(open) };
}

export const drawnBy = ({ viewer }: OpenFamily["open"]): string => `${viewer.name}, ${viewer.agency}`;

/** Whoever stands next to somebody in their row of a drawing, to the left or to the right. */
export function besideIn({ layout }: Scene, person: string, way: "left" | "right"): string | null {
  const of = layout.people.find(({ id }) => id === person);
  if (of === undefined) return null;
  const row = layout.people.filter(({ row }) => row === of.row).toSorted((a, b) => a.x - b.x);
  const at = row.findIndex(({ id }) => id === person);
  return row[at + (way === "left" ? -1 : 1)]?.id ?? null;
}
