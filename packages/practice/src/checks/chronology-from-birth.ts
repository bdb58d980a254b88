import { exactDay, showDay, showPartKnownDay } from "@throughline/calendar";
import { boundsOf } from "../bounds.ts";
import type { Check } from "../check.ts";
import { entriesUpTo } from "../dated-entries.ts";
import { dayOrder, isAfter, isBefore } from "../day-order.ts";
import type { Entry } from "../entry.ts";
import { entryRead, involvementRead } from "../evidence.ts";
import { onDay } from "../on-day.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import type { Outcome } from "../outcome.ts";
import { addPeriod, showPeriod } from "../period.ts";
import type { Period } from "../period.ts";
import type { Child, ChildRecord, Involvement, LaterStart } from "../record.ts";
import { ourDefault } from "../new-setting.ts";
import { latestBy } from "../recency.ts";
import { periodInForce } from "../setting.ts";

const dueAfterAllocation = ourDefault({
  key: "chronology-due-after-allocation",
  words: "After a worker is allocated or a lead named, the chronology is there within",
  unit: "working days",
  value: 10,
});

const firstEntryAfterBirth = ourDefault({
  key: "chronology-first-entry-after-birth",
  words: "A chronology counts as starting from birth when its first entry is within",
  unit: "weeks",
  value: 4,
});

function firstAllocation(record: ChildRecord, today: Temporal.PlainDate): Involvement | null {
  const working = record.involvements.filter(
    ({ allocated, lead, from }) => (allocated || lead) && !isAfter(from, today),
  );
  return latestBy(working, ({ from }) => -dayOrder(from));
}

function noEntries(
  child: Child,
  allocation: Involvement | null,
  period: Period,
  today: Temporal.PlainDate,
): Outcome {
  const whatToDo = { verb: "Start the chronology", at: "add entry" } as const;
  if (allocation === null)
    return notRecorded(
      `There are no entries for ${child.knownAs}, and no allocated worker or lead is named, so the day the chronology was due cannot be told.`,
      { whatToDo: { verb: "Name the allocated worker or lead", at: "team" } },
    );
  const due = addPeriod(allocation.from, period);
  const found = { evidence: [involvementRead(allocation)], whatToDo, due };
  const since = `A worker or lead was first named on ${showDay(allocation.from)}; the partnership asks for a chronology within ${showPeriod(period)}, by ${showDay(due)}.`;
  return isAfter(today, due)
    ? notMet(`There are no entries for ${child.knownAs}. ${since}`, found)
    : notApplicable(
        `There are no entries for ${child.knownAs} yet, and the day they are due has not passed. ${since}`,
        found,
      );
}

function startsAfterBirth(child: Child, first: Entry, period: Period): Outcome {
  const born = child.born === null ? "" : onDay(child.born);
  return notMet(
    `The first entry is ${showPartKnownDay(first.happened)} and ${child.knownAs} was born ${born}; the partnership asks for a first entry within ${showPeriod(period)} of birth, or a reason why not, and no reason is given.`,
    {
      evidence: [entryRead(first)],
      whatToDo: { verb: "Add what is known from birth, or say why it cannot be", at: "chronology" },
    },
  );
}

function startsLater({ id, on, by, reason }: LaterStart, first: Entry): Outcome {
  return met(
    `The first entry is ${showPartKnownDay(first.happened)}. ${by} gave the reason on ${showDay(on)}: “${reason}”.`,
    { evidence: [entryRead(first), { of: "later start", id, on: exactDay(on), words: reason }] },
  );
}

/** Whether one of the entries, which come oldest first, surely happened by a day. */
function startsBy(entries: readonly Entry[], day: Temporal.PlainDate): boolean {
  for (const { happened } of entries) {
    if (isAfter(happened.from, day)) return false;
    if (!isAfter(boundsOf(happened).to, day)) return true;
  }
  return false;
}

function entriesFromBirth(
  record: ChildRecord,
  entries: readonly Entry[],
  period: Period,
  today: Temporal.PlainDate,
): Outcome | null {
  const { born, knownAs } = record.child;
  const [first] = entries;
  if (first === undefined) return null;
  const start = `The first entry is ${showPartKnownDay(first.happened)}`;
  const evidence = [entryRead(first)];
  if (born === null)
    return notRecorded(`${start}, but ${knownAs}’s date of birth is not recorded.`, {
      evidence,
      whatToDo: { verb: "Record the date of birth", at: "child's details" },
    });
  const earliest = addPeriod(boundsOf(born).from, period);
  const latest = addPeriod(boundsOf(born).to, period);
  const birth = `${knownAs} was born ${onDay(born)}`;
  if (startsBy(entries, earliest)) return met(`${start}; ${birth}.`, { evidence });
  if (record.laterStart && !isAfter(record.laterStart.on, today))
    return startsLater(record.laterStart, first);
  if (isAfter(boundsOf(first.happened).from, latest)) return startsAfterBirth(record.child, first, period);
  return notRecorded(
    `${start} and ${birth}: these days are not known closely enough to tell whether it starts at birth.`,
    {
      evidence,
      whatToDo: { verb: "Give the first entry’s day more closely", at: "entry", id: first.id },
    },
  );
}

/** CHR-1: there is a chronology soon after allocation, and it starts from birth or says why it does not. */
export const chronologyFromBirth: Check = {
  id: "CHR-1",
  name: "chronology-from-birth",
  question: "Is there a chronology, and does it start from birth?",
  why: "A child’s life before we met them explains a good deal of what we see now. A record that starts with our first visit forgets it, and makes the family tell it all again.",
  side: "practice",
  scope: "every child",
  about: "the record",
  sources: [
    { title: "Plymouth: Chronologies", place: "where a chronology starts", seen: "text seen" },
    { title: "Leeds: guidance on chronologies", place: "where a chronology starts", seen: "text seen" },
    { title: "Ealing: guidance on chronologies", place: "every open record has one", seen: "text seen" },
  ],
  settings: [dueAfterAllocation, firstEntryAfterBirth],
  answers: {
    met: "The first entry is from birth or before it, or a named person has said why the chronology starts later.",
    "not met":
      "There are no entries though they are due, or the first entry is later than birth and no reason is given.",
    "not recorded": "No allocated worker, no date of birth, or days not known closely enough to tell.",
    "not applicable": "There are no entries yet and the day they are due has not passed.",
  },
  run(record, settings, today) {
    const period = periodInForce(settings, dueAfterAllocation.key);
    const { born, knownAs } = record.child;
    const entries = entriesUpTo(record, today).filter(({ kind }) => kind !== "nothing to add");
    const [first] = entries;
    if (first !== undefined && born !== null && isBefore(today, born.from))
      return met(
        `The first entry is ${showPartKnownDay(first.happened)}; ${knownAs} is expected ${onDay(born)}, so the chronology has begun before birth.`,
        { evidence: [entryRead(first)] },
      );
    return (
      entriesFromBirth(record, entries, periodInForce(settings, firstEntryAfterBirth.key), today) ??
      noEntries(record.child, firstAllocation(record, today), period, today)
    );
  },
};
