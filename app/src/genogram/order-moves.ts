import type { OrderPin } from "@throughline/genogram";

/** That somebody was moved to stand left of somebody else, and who moved them. */
export interface OrderMove extends OrderPin {
  readonly id: string;
  /** The move that this one undoes. */
  readonly undoes: string | null;
  readonly by: string;
  readonly at: Temporal.Instant;
}

/** The moves that hold, oldest first: none that was undone, and none that a later one turns round. */
export function standing(moves: readonly OrderMove[]): OrderMove[] {
  const undone = new Set(moves.map(({ undoes }) => undoes));
  const kept: OrderMove[] = [];
  for (const move of moves.toReversed())
    if (move.undoes === null && !undone.has(move.id) && !leads(kept, move.right, move.left)) kept.push(move);
  return kept.toReversed();
}

/** Whether by these moves `from` stands left of `to`, maybe by way of others. */
function leads(moves: readonly OrderPin[], from: string, to: string, passed = new Set<string>()): boolean {
  if (from === to) return true;
  if (passed.has(from)) return false;
  passed.add(from);
  return moves.some(({ left, right }) => left === from && leads(moves, right, to, passed));
}
