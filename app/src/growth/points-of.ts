import type { Measure, Plotted } from "@throughline/growth";
import { withBirth } from "./birth-among.ts";
import type { GrowthAccount } from "./growth-account.ts";

/** The points of one measure with a place, and the birth weight before the weights. */
export const pointsOf = (account: GrowthAccount, measure: Measure): Plotted[] =>
  withBirth(account).filter((point) => point.measure === measure);
