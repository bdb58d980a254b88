import { showDay } from "@throughline/calendar";
import type { Check } from "../check.ts";
import { isAfter } from "../day-order.ts";
import {
  familyDue,
  familyRecordedWithin,
  notDueUntil,
  notKnownRead,
  notTried,
  parentRead,
  parentsNotRecorded,
} from "../family-gaps.ts";
import type { ParentOrCarer } from "../family.ts";
import { cwmTaf, york } from "../family-sources.ts";
import { listed } from "../in-words.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";

const whatToDo = { verb: "Record the father, or what was tried to find him", at: "family" } as const;

/** What is not recorded of one father or male carer. */
function gapsOf({
  name,
  relation,
  died,
  livesWithChild,
  responsibility,
  contactRecorded,
}: ParentOrCarer): string[] {
  if (died) return [];
  const who = `${name}, ${relation}`;
  return [
    ...(responsibility === null ? [`whether ${who}, has parental responsibility`] : []),
    ...(responsibility === "not known" ? [`an answer to whether ${who}, has parental responsibility`] : []),
    ...(contactRecorded || livesWithChild ? [] : [`how the child and ${who}, see each other`]),
  ];
}

/** FAT-1: each father and male carer is known, with parental responsibility and contact; or what was tried is recorded. */
export const fathersKnown: Check = {
  id: "FAT-1",
  name: "fathers-known",
  question:
    "Is each father and male carer known, with parental responsibility and contact, or is it recorded what was tried?",
  why: "Men are left out of children’s records: those who might do harm, and those who could have helped. Most can be found by asking, and asking again kindly.",
  side: "practice",
  scope: "every child",
  about: "the family",
  sources: [cwmTaf, york],
  settings: [familyRecordedWithin],
  answers: {
    met: "Each father and male carer is named with both, has died, or what was tried to find him is recorded.",
    "not met":
      "The time is over and a father is neither named nor asked about, or one of the two is not recorded of a father or male carer.",
    "not recorded": "No parent or carer is recorded, and the time is over.",
    "not applicable": "The family is not yet due to be recorded.",
  },
  run(record, settings, today) {
    const { knownAs } = record.child;
    const due = familyDue(record, settings);
    const over = isAfter(today, due);
    const { family } = record;
    if (family === undefined || family.parents.length + family.notKnown.length === 0)
      return over
        ? notRecorded(`No parent or carer of ${knownAs} is recorded. This was due on ${showDay(due)}.`, {
            whatToDo,
            due,
          })
        : notApplicable(`${knownAs}’s family is ${notDueUntil(due)}.`, { whatToDo, due });
    const men = family.parents
      .filter(({ sex }) => sex === "male")
      .toSorted((a, b) => a.name.localeCompare(b.name));
    const notKnown = family.notKnown.filter(({ parent }) => parent !== "mother");
    const missing = [
      ...(parentsNotRecorded(family).includes("father") ? [`who ${knownAs}’s father is`] : []),
      ...notTried({ ...family, notKnown }).map(() => `what was tried to find ${knownAs}’s father`),
      ...men.flatMap(gapsOf),
    ];
    const evidence = [...men.map(parentRead), ...notKnown.map(notKnownRead)];
    if (missing.length === 0) {
      const named = men.map(({ name, relation }) => `${name}, ${relation}`);
      const who =
        named.length > 0
          ? `Known, with parental responsibility and contact: ${listed(named)}.`
          : `${knownAs} has no father or male carer recorded who can be asked about.`;
      return met(
        notKnown.length > 0 ? `${who} Of a father who is not known, what was tried is recorded.` : who,
        { evidence },
      );
    }
    const words = `Not recorded: ${listed(missing)}.`;
    if (!over) return notApplicable(`${words} This is ${notDueUntil(due)}.`, { evidence, whatToDo, due });
    return notMet(`${words} This was due on ${showDay(due)}.`, { evidence, whatToDo, due });
  },
};
