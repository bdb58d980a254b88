import type { Arrival, ChildWay } from "./draft.ts";
import type { Sizes } from "./sizes.ts";
import { besideWords } from "./word-boxes.ts";

/** How far from the middle of a symbol a line may arrive for the sake of being straight, in pixels: nobody sees it. */
const unseen = 6;
/** The shortest turn from a line beside words to its symbol, in pixels. */
const leastTurn = 20;

/**
 * Takes little steps out of the ways to children once all lanes have their places: a line that comes down nearly above
 * the middle of its symbol goes straight on, and one beside words stands in line with where it comes from, where the
 * words have room.
 */
export function straightenWays(ways: readonly ChildWay[], sizes: Sizes): void {
  for (const toOne of Map.groupBy(ways, ({ child }) => child).values()) {
    const steps = toOne.map(stepTo);
    shiftPorts(toOne, steps, sizes);
    for (const [at, { arrival }] of toOne.entries())
      if (arrival.turn === 0) slide(arrival, steps[at] as number, sizes);
  }
}

/** From where a line stands, when it reaches a child, to where it comes from. */
function stepTo({ shared, own, arrival: { port, column } }: ChildWay): number {
  const from = own.findLast(({ upright }) => upright !== column && upright !== port) ?? shared.at(-1);
  return from === undefined ? 0 : from.upright.x - column.x;
}

/** Moves all ends on a symbol together, so that one that comes down nearly above its own goes straight on. */
function shiftPorts(ways: readonly ChildWay[], steps: readonly number[], sizes: Sizes): void {
  const arrivals = ways.map(({ arrival }) => arrival);
  const step = steps.find((one, at) => arrivals[at]?.turn === null && one !== 0 && Math.abs(one) <= unseen);
  const [{ beside }] = arrivals as [Arrival];
  if (step === undefined || arrivals.some(({ apex }) => apex !== null)) return;
  const isWorded = arrivals.some(({ word }) => word >= 0);
  const straight = arrivals.filter(({ turn }) => turn === null);
  const left = beside.left + (isWorded && straight.some(({ word }) => word >= 0) ? step : 0);
  const right = beside.right - (beside.right > 0 && straight.some(({ word }) => word < 0) ? step : 0);
  if (isWorded && roomFor(sizes, left, right) < beside.words) return;
  beside.left = left;
  beside.right = right;
  for (const { port } of arrivals) port.x += step;
}

/** How wide words between lines that take so much on their left and right may be. */
function roomFor({ labelWidth }: Sizes, left: number, right: number): number {
  return labelWidth - left - right - besideWords * (right > 0 ? 2 : 1);
}

/** Moves the one line on a side of the words towards them, where they keep the room they need. */
function slide({ column, port, beside }: Arrival, step: number, sizes: Sizes): void {
  if (Math.abs(column.x + step - port.x) < leastTurn) return;
  const isLeft = column.x < port.x;
  if (isLeft !== step > 0 || (isLeft ? beside.left : beside.right) > 1) return;
  if (Math.abs(step) > roomFor(sizes, beside.left, beside.right) - beside.words) return;
  column.x += step;
  if (isLeft) beside.left += step;
  else beside.right -= step;
}
