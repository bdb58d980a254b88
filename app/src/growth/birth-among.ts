import type { Plotted } from "@throughline/growth";
import type { GrowthAccount } from "./growth-account.ts";

/** Every point with a place, and the birth weight before them, where it is known. */
export const withBirth = ({ birth, points }: Pick<GrowthAccount, "birth" | "points">): Plotted[] =>
  birth === null ? [...points] : [birth, ...points];
