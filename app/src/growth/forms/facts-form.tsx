import { showDay } from "@throughline/calendar";
import { isProblem } from "@throughline/calendar";
import { readGestation } from "@throughline/growth";
import { z } from "zod";
import type { OpenRecord } from "../../children/public.ts";
import { paths } from "../../paths.ts";
import type { Fields } from "../../platform/drafts/tables.ts";
import { anyOf, exactDayOf, oneOfOrNone, words } from "../../platform/forms/answers.ts";
import { type Problem, readAs } from "../../platform/forms/fields.ts";
import { type NewFact, recordFacts } from "../record.store.ts";
import { factSorts } from "../recorded.ts";
import { dayProblems } from "./days.ts";
import { FactsPage } from "./facts-page.tsx";
import type { GrowthForm } from "./growth-form.ts";
import { numberOrNone } from "./number-or-none.ts";
import { factsLast } from "./standing.ts";

const told = ["measured", "told"] as const;

const answers = z.object({
  weeks: numberOrNone("Give the weeks as a whole number, such as 29", 22, 44),
  days: numberOrNone("Give the days as a whole number from 0 to 6", 0, 6),
  birthWeight: numberOrNone("Give the birth weight in kg, such as 3.24", 0.2, 7),
  mothersHeight: numberOrNone("Give the mother’s height in cm, such as 164", 50, 260),
  mothersHow: oneOfOrNone(told),
  fathersHeight: numberOrNone("Give the father’s height in cm, such as 178", 50, 260),
  fathersHow: oneOfOrNone(told),
  notKnown: anyOf(factSorts),
  cameFrom: words("Say where this comes from: the red book, a letter, who told you", 500),
  knownOn: exactDayOf("Say on which day it was told or read"),
});

function read(fields: Fields, open: OpenRecord): { value: NewFact[] } | { problems: Problem[] } {
  const found = readAs(answers, fields);
  if ("problems" in found) return found;
  const { value } = found;
  const { facts, problems } = factsIn(value);
  const wrong = [
    ...problems,
    ...(facts.length + problems.length === 0
      ? [{ field: "weeks", words: "Write at least one thing, or tick what was asked for and is not known" }]
      : []),
    ...dayProblems("knownOn", value.knownOn, open),
  ];
  return wrong.length > 0 ? { problems: wrong } : { value: facts };
}

function factsIn(value: z.output<typeof answers>): { facts: NewFact[]; problems: Problem[] } {
  const { weeks, days, birthWeight, mothersHeight, fathersHeight, notKnown, cameFrom, knownOn } = value;
  const from = { cameFrom, knownOn };
  const gestation = readGestation(weeks, days);
  const problems: Problem[] = [
    ...(isProblem(gestation) ? [{ field: "weeks", words: gestation.problem }] : []),
    ...(weeks === null && days !== null
      ? [{ field: "weeks", words: "Give the weeks as well as the days" }]
      : []),
    ...both(notKnown.includes("gestation"), weeks, "weeks", "The length of the pregnancy"),
    ...both(notKnown.includes("birth weight"), birthWeight, "birthWeight", "The birth weight"),
    ...both(notKnown.includes("mother's height"), mothersHeight, "mothersHeight", "The mother’s height"),
    ...both(notKnown.includes("father's height"), fathersHeight, "fathersHeight", "The father’s height"),
  ];
  const has = (number: number | null, sort: (typeof factSorts)[number]) =>
    number !== null || notKnown.includes(sort);
  const facts: NewFact[] = [];
  if (has(weeks, "gestation") && !isProblem(gestation)) facts.push({ sort: "gestation", gestation, ...from });
  if (has(birthWeight, "birth weight")) facts.push({ sort: "birth weight", value: birthWeight, ...from });
  if (has(mothersHeight, "mother's height"))
    facts.push({
      sort: "mother's height",
      value: mothersHeight,
      measured: isMeasured(value.mothersHow),
      ...from,
    });
  if (has(fathersHeight, "father's height"))
    facts.push({
      sort: "father's height",
      value: fathersHeight,
      measured: isMeasured(value.fathersHow),
      ...from,
    });
  return { facts, problems };
}

const both = (ticked: boolean, number: number | null, field: string, what: string): Problem[] =>
  ticked && number !== null
    ? [{ field, words: `${what} is written and ticked as not known. Leave one of them out` }]
    : [];

const isMeasured = (how: (typeof told)[number] | null): boolean | null =>
  how === null ? null : how === "measured";

/** What a place on the reference rests on: the length of the pregnancy, the birth weight, the parents' heights. */
export const factsForm: GrowthForm<NewFact[]> = {
  form: "growth-facts",
  at: paths.growthFacts,
  look: "recording what growth rests on",
  stands: "rests-on",
  said: "facts",
  first: ({ today }) => ({ knownOn: showDay(today) }),
  last: factsLast,
  read,
  record: recordFacts,
  Page: FactsPage,
};
