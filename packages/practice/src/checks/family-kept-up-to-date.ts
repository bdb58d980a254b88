import { exactDay, londonDay, showDay, showPartKnownDay } from "@throughline/calendar";
import type { Check } from "../check.ts";
import { entriesUpTo } from "../dated-entries.ts";
import { dayOrder, earlierOf, isAfter, isBefore } from "../day-order.ts";
import type { Entry } from "../entry.ts";
import { entryRead } from "../evidence.ts";
import { leeds, victoria } from "../family-sources.ts";
import { howLongAgo } from "../how-long-ago.ts";
import { ourDefault } from "../new-setting.ts";
import { met, notMet, notRecorded } from "../outcome.ts";
import { addPeriod, firstDayWithin, showPeriod } from "../period.ts";
import { periodInForce } from "../setting.ts";

const afterChange = ourDefault({
  key: "family-updated-after-change",
  words: "After a change in the family is entered, the family’s picture is brought up to date within",
  value: 10,
  unit: "working days",
});

const anyway = ourDefault({
  key: "family-looked-at-every",
  words: "The family’s picture is brought up to date, or gone through and found as it stands, at least every",
  value: 6,
  unit: "months",
});

const whatToDo = {
  verb: "Bring the family up to date, or say that it is as it stands",
  at: "family",
} as const;

/** GEN-3: the family's picture followed each change in the family that was entered, and is not old anyway. */
export const familyKeptUpToDate: Check = {
  id: "GEN-3",
  name: "family-kept-up-to-date",
  question: "Was the family’s picture brought up to date after each change, and lately anyway?",
  why: "Families change, and a picture of the year before last misleads whoever opens it on the day it matters.",
  side: "practice",
  scope: "every child",
  about: "the family",
  sources: [leeds, victoria],
  settings: [afterChange, anyway],
  answers: {
    met: "The picture was brought up to date after the last change that was entered, and lately enough.",
    "not met":
      "A change in the family was entered and the picture not touched in time, or it is too old anyway.",
    "not recorded": "Nothing of the family is recorded.",
  },
  run(record, settings, today) {
    const { knownAs } = record.child;
    const within = periodInForce(settings, afterChange.key);
    const every = periodInForce(settings, anyway.key);
    const days = (record.family?.recordedOn ?? [])
      .filter((day) => !isAfter(day, today))
      .toSorted((a, b) => dayOrder(a) - dayOrder(b));
    const latest = days.at(-1);
    if (latest === undefined)
      return notRecorded(`Nothing of ${knownAs}’s family is recorded.`, {
        whatToDo: { verb: "Record the family", at: "family" },
      });
    const since = firstDayWithin(every, today);
    const changes = entriesUpTo(record, today).filter(
      ({ kind, recordedAt }) => kind === "change in the family" && !isBefore(londonDay(recordedAt), since),
    );
    const dueFor = (entry: Entry) => addPeriod(londonDay(entry.recordedAt), within);
    const followed = (entry: Entry) => days.some((day) => !isBefore(day, londonDay(entry.recordedAt)));
    const waiting = changes.filter((entry) => !followed(entry));
    const due = waiting.map(dueFor).reduce(earlierOf, addPeriod(latest, every));
    const read = {
      of: "family" as const,
      id: record.child.id,
      on: exactDay(latest),
      words: "The family’s picture was last brought up to date",
    };
    const evidence = [read, ...changes.map((entry) => entryRead(entry))];
    const last = `The family’s picture was last brought up to date on ${showDay(latest)}, ${howLongAgo(exactDay(latest), today)}`;
    const late = waiting.filter((entry) => isAfter(today, dueFor(entry)));
    const [first] = late.toSorted(
      (a, b) => dayOrder(londonDay(a.recordedAt)) - dayOrder(londonDay(b.recordedAt)),
    );
    if (first !== undefined)
      return notMet(
        `${last}. A change in the family (${showPartKnownDay(first.happened)}) was entered on ${showDay(londonDay(first.recordedAt))} and has not been followed; ${showPeriod(within)} are asked for.`,
        { evidence, whatToDo, due },
      );
    if (isBefore(latest, since))
      return notMet(`${last}; every ${showPeriod(every)} is asked for.`, { evidence, whatToDo, due });
    return met(`${last}; every ${showPeriod(every)} is asked for.`, { evidence, due });
  },
};
