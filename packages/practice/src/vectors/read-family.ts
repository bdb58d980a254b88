import { isProblem, readPartKnownDay } from "@throughline/calendar";
import type { FamilyFacts } from "../family.ts";
import type { WrittenFamily } from "./vector.ts";

const day = (text: string | undefined) => Temporal.PlainDate.from(text ?? "2026-02-02");

function partKnown(text: string): FamilyFacts["notKnown"][number]["tries"][number]["on"] {
  const read = readPartKnownDay(text);
  if (isProblem(read)) throw new RangeError(`${text}: ${read.problem}`);
  return read;
}

/** Reads a family as the vector files write it, filling in what the case leaves out. */
export function readFamily(written: WrittenFamily): FamilyFacts {
  const { parents = [], notKnown = [], homes = [], care = [], help = [], recordedOn = ["2026-02-02"] } = written;
  return {
    parents: parents.map(({ recordedOn: on, ...parent }, at) => ({
      id: `a${at + 1}`,
      relation: parent.sex === "female" ? "mother" : "father",
      sex: "male",
      descent: true,
      died: false,
      livesWithChild: false,
      responsibility: null,
      contactRecorded: false,
      parentsStated: 0,
      ...parent,
      recordedOn: day(on),
    })),
    notKnown: notKnown.map(({ tries = [], parent = "father" }, at) => ({
      id: `u${at + 1}`,
      parent,
      recordedOn: day(undefined),
      tries: tries.map(({ on, words }) => ({ on: partKnown(on), words })),
    })),
    homes: homes.map(({ name, others }, at) => ({ id: `h${at + 1}`, name, others, recordedOn: day(undefined) })),
    care: care.map((words, at) => ({ id: `k${at + 1}`, words, recordedOn: day(undefined) })),
    help: help.map((words, at) => ({ id: `s${at + 1}`, words, recordedOn: day(undefined) })),
    recordedOn: recordedOn.map(day),
  };
}
