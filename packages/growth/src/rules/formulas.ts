import type { Asked } from "./asked.ts";
import { falls } from "./formula-falls.ts";
import { belowLine } from "./formula-line.ts";
import { lostOfBirthWeight } from "./formula-loss.ts";
import { belowMidParental } from "./formula-parents.ts";
import type { Worked } from "./finding.ts";
import type { Formula } from "./rule.ts";

/** The working of each formula. */
export const formulas: Readonly<Record<Formula, (asked: Asked) => Worked>> = {
  "lost of birth weight": lostOfBirthWeight,
  "fall from birth weight": falls.fromBirth,
  "fall from the highest sustained": falls.fromHighest,
  "below a line": belowLine,
  "below mid-parental height": belowMidParental,
};
