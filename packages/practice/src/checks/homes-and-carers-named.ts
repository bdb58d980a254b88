import { exactDay, showDay } from "@throughline/calendar";
import type { Check } from "../check.ts";
import { isAfter } from "../day-order.ts";
import {
  familyDue,
  familyRecordedWithin,
  notDueUntil,
  notKnownRead,
  notTried,
  parentsNotRecorded,
} from "../family-gaps.ts";
import type { Home } from "../family.ts";
import { cwmTaf, leeds, york } from "../family-sources.ts";
import { listed } from "../in-words.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";

const homesToDo = { verb: "Record who sleeps where", at: "family homes" } as const;
const familyToDo = { verb: "Record the parent, or what was tried to find them", at: "family" } as const;

function homeWords({ name, others }: Home): string {
  return `${name} (${listed(others.map((other) => (other === "" ? "somebody whose name is not known" : other)))})`;
}

/** GEN-2: everybody in each home where the child sleeps is named, and both parents, or what was tried to name them. */
export const homesAndCarersNamed: Check = {
  id: "GEN-2",
  name: "homes-and-carers-named",
  question: "Is everybody named in each home where the child sleeps, and each parent, or what was tried?",
  why: "A child’s nights are spent with somebody. Reviews tell of grown-ups in the home, and fathers outside it, whose names nobody had asked.",
  side: "practice",
  scope: "every child",
  about: "the family",
  sources: [leeds, cwmTaf, york],
  settings: [familyRecordedWithin],
  answers: {
    met: "Each home where the child sleeps has named people in it, and each parent is named, or what was tried is recorded.",
    "not met":
      "The time is over and somebody in a home, or a parent, is neither named nor recorded as asked about.",
    "not recorded": "No home where the child sleeps is recorded, and the time is over.",
    "not applicable":
      "The family is not yet due to be recorded, or where the child sleeps is protected from whoever reads.",
  },
  run(record, settings, today) {
    const { knownAs } = record.child;
    const due = familyDue(record, settings);
    const over = isAfter(today, due);
    const homes = (record.family?.homes ?? []).toSorted((a, b) => a.name.localeCompare(b.name));
    const heldBy = record.family?.homesProtected;
    if (heldBy !== undefined)
      return notApplicable(`Where ${knownAs} sleeps is protected, so it is not asked here. Ask ${heldBy}.`);
    if (record.family === undefined || homes.length === 0)
      return over
        ? notRecorded(`Where ${knownAs} sleeps is not recorded. This was due on ${showDay(due)}.`, {
            whatToDo: homesToDo,
            due,
          })
        : notApplicable(`Where ${knownAs} sleeps is not recorded, and ${notDueUntil(due)}.`, {
            whatToDo: homesToDo,
            due,
          });
    const { family } = record;
    const evidence = [
      ...homes.map(({ id, name, others, recordedOn }) => ({
        of: "home" as const,
        id,
        on: exactDay(recordedOn),
        words:
          others.length === 0 ? `${name}: nobody else recorded` : homeWords({ id, name, others, recordedOn }),
      })),
      ...family.notKnown.map(notKnownRead),
    ];
    const inHomes = [
      ...homes.filter(({ others }) => others.length === 0).map(({ name }) => `who else sleeps at ${name}`),
      ...homes
        .filter(({ others }) => others.includes(""))
        .map(({ name }) => `the name of somebody at ${name}`),
    ];
    const parents = [
      ...parentsNotRecorded(family).map((which) => `${knownAs}’s ${which}`),
      ...notTried(family).map(({ parent }) => `what was tried to find ${knownAs}’s ${parent}`),
    ].toSorted();
    const missing = [...inHomes, ...parents];
    if (missing.length === 0)
      return met(
        `${knownAs} sleeps at ${listed(homes.map(homeWords))}. Each parent is named, or what was tried is recorded.`,
        { evidence },
      );
    const whatToDo = inHomes.length > 0 ? homesToDo : familyToDo;
    const words = `Not recorded: ${listed(missing)}.`;
    if (!over) return notApplicable(`${words} This is ${notDueUntil(due)}.`, { evidence, whatToDo, due });
    return notMet(`${words} This was due on ${showDay(due)}.`, { evidence, whatToDo, due });
  },
};
