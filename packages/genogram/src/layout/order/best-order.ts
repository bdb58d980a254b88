import type { Layout, OrderPin } from "../graph.ts";
import type { Kin } from "../kin/kin.ts";
import type { Rows } from "../rows/rows-of.ts";
import { Arrangement } from "./arrangement.ts";
import { freshOrder } from "./fresh-order.ts";
import { placesBefore, rowsAsBefore, turnedAsBefore } from "./previous-order.ts";
import { rechained } from "./rechained.ts";
import { effort, rounds } from "./search.ts";
import { Sifter } from "./sifter.ts";
import { strataOf } from "./strata-of.ts";
import { weights } from "./weights.ts";

/** The order of everybody in one family's rows, with the nodes of its long links among them. */
export function bestOrder(
  kin: Kin,
  rows: Rows,
  previous: Layout | null,
  pins: readonly OrderPin[],
): Arrangement {
  const strata = strataOf(kin, rows, pins);
  const before = previous === null ? null : placesBefore(kin, strata, previous);
  const sifter = new Sifter(strata, before);
  if (before === null) {
    const fresh = freshOrder(kin, strata, sifter);
    return rechained(kin, rows, pins, fresh, sifter.birthOrder);
  }
  const asBefore = new Arrangement(strata, rowsAsBefore(strata, before), turnedAsBefore(strata, before));
  sifter.birthOrder = weights.birthOrder[1];
  sifter.sift(asBefore, rounds, effort.all);
  return asBefore;
}
