import { showDay } from "@throughline/calendar";
import type { Check } from "../check.ts";
import { isAfter } from "../day-order.ts";
import {
  familyDue,
  familyRecordedWithin,
  notDueUntil,
  notKnownRead,
  parentRead,
  parentsNotRecorded,
} from "../family-gaps.ts";
import { peterborough, wales } from "../family-sources.ts";
import { listed } from "../in-words.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";

const recordIt = { verb: "Record the family", at: "family" } as const;

/** GEN-1: the child, their parents and their parents' parents are recorded, or stated as not known. */
export const familyToThreeGenerations: Check = {
  id: "GEN-1",
  name: "family-to-three-generations",
  question: "Is the family recorded to three generations, with every gap stated?",
  why: "Who brought the parents up, who is near and who is gone tell more about a child’s life than any form. A gap that somebody has stated can be asked about again.",
  side: "practice",
  scope: "every child",
  about: "the family",
  sources: [peterborough, wales],
  settings: [familyRecordedWithin],
  answers: {
    met: "Both parents are recorded or stated as not known, and somebody of the generation before each.",
    "not met":
      "The time is over and a parent, or the generation before one, is neither recorded nor stated as not known.",
    "not recorded": "Nobody of the family is recorded, and the time is over.",
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
            whatToDo: recordIt,
            due,
          })
        : notApplicable(`${knownAs}’s family is ${notDueUntil(due)}.`, { whatToDo: recordIt, due });
    const descent = family.parents.filter(({ descent: descends }) => descends);
    const gaps = [
      ...parentsNotRecorded(family).map((which) => `${knownAs}’s ${which}`),
      ...descent
        .filter(({ parentsStated }) => parentsStated === 0)
        .map(({ name }) => `the parents of ${name}`),
    ];
    const evidence = [...descent.map(parentRead), ...family.notKnown.map(notKnownRead)];
    if (gaps.length === 0)
      return met(`Three generations of ${knownAs}’s family are recorded, or stated as not known.`, {
        evidence,
      });
    const words = `Neither recorded nor stated as not known: ${listed(gaps.toSorted())}.`;
    if (!over)
      return notApplicable(`${words} This is ${notDueUntil(due)}.`, { evidence, whatToDo: recordIt, due });
    return notMet(`${words} This was due on ${showDay(due)}.`, { evidence, whatToDo: recordIt, due });
  },
};
