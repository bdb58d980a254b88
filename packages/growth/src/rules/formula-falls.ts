import { showDay } from "@throughline/calendar";
import { spacesFallen } from "../centile-lines.ts";
import { type Fall, fallBetween, joinsInWords } from "../fall.ts";
import { showGestation } from "../gestation.ts";
import type { Standing } from "../reading.ts";
import { type Asked, inBand, noSds, nowInWords } from "./asked.ts";
import { birthBand, birthStanding } from "./birth-weight.ts";
import type { Worked } from "./finding.ts";
import { highestSustained } from "./highest-sustained.ts";
import { beside, reaches } from "./reaches.ts";

/** The two falls that are asked about. */
export const falls = { fromBirth, fromHighest };

function fromBirth(asked: Asked): Worked {
  const { history, now } = asked;
  const birth = birthStanding(history);
  if (birth === null) {
    const why = history.birthWeight === null ? "is not recorded" : "has no centile at this gestation";
    return { cannotSay: `The birth weight ${why}, so there is no fall from birth to work out.` };
  }
  const at =
    history.gestation === null ? "gestation not known, read at 40 weeks" : showGestation(history.gestation);
  return fallen(asked, birth, `birth ${inBand(birth)}, ${at}`, now.ids);
}

function fromHighest(asked: Asked): Worked {
  const from = highestSustained(asked.earlier);
  if (from === null) return { cannotSay: "There are not yet two earlier measurements to have held a level." };
  const words = `highest sustained ${inBand(from.standing)} on ${showDay(from.on)}`;
  return fallen(asked, from.standing, words, [...from.ids, ...asked.now.ids]);
}

function fallen(
  { history, now, threshold }: Asked,
  from: Standing,
  words: string,
  ids: readonly string[],
): Worked {
  const { sds, age } = now.standing;
  if (sds === null || from.sds === null) return noSds(now);
  const { sex } = history;
  const ends = [
    { age: from.age.years, sds: from.sds },
    { age: age.years, sds },
  ] as const;
  const fall = fallBetween(sex, now.measure, ...ends);
  const reached = threshold.reached === "at least" ? "at least" : "more than";
  const { least, because } = leastOf(history, threshold);
  const change = `a ${inSpaces(fall.spaces, least)}`;
  const over = reached === "more than" ? `more than ${least}` : `${least}`;
  const asks = reaches(fall.spaces, reached, least);
  const own = fall.spaces - spacesOfJoins(fall);
  const alone =
    reaches(own, reached, least) === asks
      ? ""
      : `Without that it is a ${inSpaces(own, least)}, which would ${asks ? "not ask" : "ask"}.`;
  const sentence = `${words} → ${nowInWords(now)}: ${change}; the threshold is ${over}${because}. ${joinsInWords(fall)} ${alone}`;
  return {
    asks,
    arithmetic: sentence.trim(),
    amount: fall.spaces,
    threshold: least,
    ids,
    crosses: fall.crosses,
  };
}

function inSpaces(spaces: number, least: number): string {
  return spaces < 0
    ? `rise of ${(-spaces).toFixed(1)} centile spaces`
    : `fall of ${beside(spaces, least)} centile spaces`;
}

/** What the changes of table alone take a child down who stood at the first SDS, in spaces; a step that is not known is 0. */
function spacesOfJoins({ crosses }: Fall): number {
  return spacesFallen(
    crosses.reduce((sum, { stepDown }) => sum + (stepDown ?? 0), 0),
    0,
  );
}

function leastOf(
  history: Asked["history"],
  { spaces = 2 }: Asked["threshold"],
): { least: number; because: string } {
  if (typeof spaces === "number") return { least: spaces, because: "" };
  const band = birthBand(birthStanding(history)?.sds ?? null);
  const because = band === "not known" ? "the birth-weight band is not known" : `birth weight ${band}`;
  return { least: spaces[band], because: ` (${because})` };
}
