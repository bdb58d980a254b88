import { showDay } from "@throughline/calendar";
import type { Check } from "../check.ts";
import { entriesUpTo, entriesWithin } from "../dated-entries.ts";
import { isBefore } from "../day-order.ts";
import type { Entry } from "../entry.ts";
import { entryRead } from "../evidence.ts";
import { howMany, listed } from "../in-words.ts";
import { ourDefault } from "../new-setting.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import { addPeriod, firstDayWithin, showPeriod } from "../period.ts";
import type { ChildRecord } from "../record.ts";
import { periodInForce } from "../setting.ts";
import { asksSixFields, fieldsLacking, sixFields } from "../six-fields.ts";
import type { Field } from "../six-fields.ts";

const lookBack = ourDefault({
  key: "entry-fields-look-back",
  words: "Entries are asked for all six fields when they happened in the last",
  value: 12,
  unit: "months",
});

/** So many entries are listed as evidence; the sentence counts them all. */
const listedAtMost = 10;

interface Lacking {
  readonly entry: Entry;
  readonly fields: readonly Field[];
}

function lackingOf(entries: readonly Entry[]): Lacking[] {
  return entries
    .map((entry) => ({ entry, fields: fieldsLacking(entry) }))
    .filter(({ fields }) => fields.length > 0);
}

const lack = (n: number) => (n === 1 ? "1 lacks something" : `${n === 0 ? "none" : n} lack something`);

const allHave = (n: number) => (n === 1 ? "The 1 entry" : `Each of the ${n} entries`);

function whatIsLacking(lacking: readonly Lacking[]): string {
  const counts = sixFields.map((field) => ({
    field,
    count: lacking.filter(({ fields }) => fields.includes(field)).length,
  }));
  return listed(counts.filter(({ count }) => count > 0).map(({ field, count }) => `${field} (${count})`));
}

function earlierOnes(all: readonly Entry[], recent: readonly Entry[]): string {
  const within = new Set(recent);
  const earlier = all.filter((entry) => !within.has(entry));
  if (earlier.length === 0) return "";
  return ` Of ${howMany(earlier.length, "earlier entry", "earlier entries")}, for which this is not asked, ${lack(lackingOf(earlier).length)}.`;
}

function noneRecent({ child }: ChildRecord, all: readonly Entry[], look: string, waiting: boolean) {
  if (waiting && all.length === 0)
    return notApplicable(
      `${child.knownAs}’s record was opened on ${showDay(child.openedOn)} and has no entries to read yet.`,
    );
  return notRecorded(`No entry that the six fields are asked of happened in the last ${look}.`, {
    whatToDo: { verb: "Add what has happened since", at: "add entry" },
  });
}

/**
 * CHR-2: each entry says when, who recorded it, what happened, the effect on the child, what was done or why nothing,
 * and what came of it. The answer rests on the last 12 months, which can still be put right from memory; the whole
 * chronology is counted beside it.
 */
export const entryFieldsFilled: Check = {
  id: "CHR-2",
  name: "entry-fields-filled",
  question:
    "Does each entry say when, who, what happened, the effect on the child, what was done and what came of it?",
  why: "A list of dates does not say what things meant for the child. When the effect or the outcome is left out, the next person has to guess or to ask the family again.",
  side: "practice",
  scope: "every child",
  about: "the record",
  sources: [
    {
      title: "Tayside: chronology template",
      place: "its columns, with impact and action",
      seen: "text seen",
    },
    { title: "Shropshire: Chronologies", place: "the day of the event, and the source", seen: "text seen" },
    {
      title: "Wales Safeguarding Procedures, pointers for practice",
      place: "c3p-p14, what a chronology holds",
      seen: "text seen",
    },
  ],
  settings: [lookBack],
  answers: {
    met: "Every entry of the period that is asked for the six fields has them.",
    "not met": "Some entries of the period lack something; the first of them are listed.",
    "not recorded": "No entry of the period is one the six fields are asked of.",
    "not applicable": "The record was opened within the period and has no entries yet.",
  },
  run(record, settings, today) {
    const period = periodInForce(settings, lookBack.key);
    const look = showPeriod(period);
    const all = entriesUpTo(record, today).filter(asksSixFields);
    const recent = entriesWithin(record, firstDayWithin(period, today), today).filter(asksSixFields);
    const waiting = !isBefore(addPeriod(record.child.openedOn, period), today);
    if (recent.length === 0) return noneRecent(record, all, look, waiting);
    const lacking = lackingOf(recent);
    const earlier = earlierOnes(all, recent);
    const [worst] = lacking;
    if (worst === undefined)
      return met(`${allHave(recent.length)} of the last ${look} has all six fields.${earlier}`);
    return notMet(
      `Of ${howMany(recent.length, "entry", "entries")} of the last ${look}, ${lack(lacking.length)}: ${whatIsLacking(lacking)}.${earlier}`,
      {
        evidence: lacking
          .slice(0, listedAtMost)
          .map(({ entry, fields }) => entryRead(entry, `Lacks ${listed(fields)}: ${entry.what}`)),
        whatToDo: { verb: "Complete the first of these entries", at: "entry", id: worst.entry.id },
      },
    );
  },
};
