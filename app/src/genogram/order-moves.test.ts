import assert from "node:assert/strict";
import { it } from "node:test";
import { type OrderMove, standing } from "./order-moves.ts";

const at = Temporal.Instant.from("2026-11-24T10:00:00Z");
const move = (id: string, left: string, right: string, undoes: string | null = null): OrderMove => ({
  id,
  left,
  right,
  undoes,
  by: "Asha Bell",
  at,
});
const kept = (...moves: OrderMove[]) => standing(moves).map(({ id }) => id);

it("a move that a later one turns round no longer holds", () => {
  assert.deepEqual(kept(move("1", "a", "b"), move("2", "b", "a")), ["2"]);
});

it("a move that later ones turn round by way of others no longer holds", () => {
  assert.deepEqual(kept(move("1", "a", "c"), move("2", "c", "b"), move("3", "b", "a")), ["2", "3"]);
});

it("undoing a move lets the one before it hold again", () => {
  assert.deepEqual(kept(move("1", "a", "b"), move("2", "b", "a"), move("3", "b", "a", "2")), ["1"]);
});
