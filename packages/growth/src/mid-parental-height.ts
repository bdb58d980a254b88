import type { Problem } from "@throughline/calendar";
import { bandInWords } from "./band.ts";
import { centile } from "./centile.ts";
import type { Sex } from "./measure.ts";
import { sds } from "./sds.ts";

/** The height in cm that a child's parents' heights point to, and where that stands among adults of the child's sex. */
export interface MidParentalHeight {
  readonly height: number;
  readonly sds: number;
  readonly centile: number;
  readonly band: string;
}

/**
 * (mother + father + 13) / 2 for a boy, (mother + father - 13) / 2 for a girl, in cm, with its SDS at 20 years.
 * A problem, with its sentence, where a height is not from 50 to 260 cm.
 */
export function midParentalHeight(sex: Sex, mother: number, father: number): MidParentalHeight | Problem {
  for (const height of [mother, father])
    if (!(height >= 50 && height <= 260))
      return { problem: `A parent's height is from 50 to 260 cm, not ${height}.` };
  const height = (mother + father + (sex === "male" ? 13 : -13)) / 2;
  const z = sds(sex, "height", 20, height) ?? Number.NaN;
  return { height, sds: z, centile: centile(z), band: bandInWords(z) };
}
