import { isProblem } from "@throughline/calendar";
import { type GrowthHistory, midParentalHeight } from "@throughline/growth";
import { bandWords, sdsWords } from "./growth-words.ts";

/** What the parents' heights point to, or what is missing to say it. */
export function parentsWords({ sex, mothersHeight, fathersHeight }: GrowthHistory): string {
  if (mothersHeight === null || fathersHeight === null)
    return "With both parents’ heights the height they point to could be worked out.";
  const found = midParentalHeight(sex, mothersHeight, fathersHeight);
  if (isProblem(found)) return found.problem;
  const { height, band, sds } = found;
  return `The parents’ heights point to ${height.toFixed(1)} cm grown up, ${bandWords(band)} (SDS ${sdsWords(sds)}).`;
}
