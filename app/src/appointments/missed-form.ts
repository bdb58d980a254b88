import { type MissedNote, offers } from "@throughline/appointments";
import { z } from "zod";
import type { Fields } from "../platform/drafts/tables.ts";
import { anyOf, wordsOrNone } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import { exactDayOrNone, notToCome, together } from "./days-typed.ts";
import type { ReadAs } from "./task.tsx";

const LONGEST = 4000;

const answers = z.object({
  reason: wordsOrNone(LONGEST),
  effect: wordsOrNone(LONGEST),
  asked: wordsOrNone(500),
  askedOn: exactDayOrNone,
  easier: wordsOrNone(LONGEST),
  offered: anyOf(offers),
  offeredWords: wordsOrNone(LONGEST),
  offeredOn: exactDayOrNone,
  next: wordsOrNone(LONGEST),
  told: wordsOrNone(1000),
  toldOn: exactDayOrNone,
});

export type NewMissedNote = Omit<MissedNote, "id" | "appointmentId" | "recordedBy" | "at">;

/** What was missing about a missed appointment, in any part; days go with what they are of, and none is to come. */
export function readMissedNote(
  fields: Fields,
  { today, missedFrom }: { readonly today: Temporal.PlainDate; readonly missedFrom: Temporal.PlainDate },
): ReadAs<NewMissedNote> {
  const read = readAs(answers, fields);
  if ("problems" in read) return read;
  const note = read.value;
  const offered = note.offered.length > 0 || note.offeredWords !== null ? "something" : null;
  const problems: Problem[] = [
    ...together(
      { field: "asked", value: note.asked },
      { field: "askedOn", value: note.askedOn, mend: "Say on which day they were asked" },
      "Say who was asked",
    ),
    ...together(
      { field: "offered", value: offered },
      { field: "offeredOn", value: note.offeredOn, mend: "Say on which day it was offered" },
      "Choose what was offered",
    ),
    ...together(
      { field: "told", value: note.told },
      { field: "toldOn", value: note.toldOn, mend: "Say on which day they were told" },
      "Say who was told",
    ),
    ...notToCome("askedOn", note.askedOn, today),
    ...notToCome("offeredOn", note.offeredOn, today),
    ...notToCome("toldOn", note.toldOn, today),
    ...toldBefore(note.toldOn, missedFrom),
    ...nothingSaid(note),
  ];
  return problems.length > 0 ? { problems } : { value: note };
}

const toldBefore = (toldOn: Temporal.PlainDate | null, missedFrom: Temporal.PlainDate): Problem[] =>
  toldOn !== null && Temporal.PlainDate.compare(toldOn, missedFrom) < 0
    ? [{ field: "toldOn", words: "That is before the appointment was missed" }]
    : [];

function nothingSaid({ offered, ...words }: NewMissedNote): Problem[] {
  const said = offered.length > 0 || Object.values(words).some((value) => value !== null);
  return said ? [] : [{ field: "reason", words: "Write what you know of it, in any one part" }];
}
