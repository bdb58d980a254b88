import type { Check } from "../check.ts";
import { earlierOf, isBefore } from "../day-order.ts";
import type { Entry } from "../entry.ts";
import { lastSeen } from "../last-seen.ts";
import type { LastSeen } from "../last-seen.ts";
import { fromProcedure } from "../new-setting.ts";
import { onDay } from "../on-day.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import type { WhatToDo } from "../outcome.ts";
import type { ChildRecord, Involvement } from "../record.ts";
import { concernRecorded } from "../scope.ts";
import { periodInForce } from "../setting.ts";
import type { SettingsInForce } from "../setting.ts";
import { byWorkerOrLead, sightings, unsaidSightings, workersAndLeads } from "../sightings.ts";

const southwark = {
  title: "Southwark: action when a child has not been seen",
  place: "written for child protection plans; wider use is our own",
  seen: "text seen",
} as const;

const byWorkerWithin = fromProcedure(
  {
    key: "seen-by-worker-within",
    words: "The allocated worker or lead sees the child at least every",
    value: 4,
    unit: "weeks",
  },
  "local",
  southwark,
);

const byAnybodyWithin = fromProcedure(
  {
    key: "seen-by-any-agency-within",
    words: "Somebody from any agency sees the child at least every",
    value: 6,
    unit: "weeks",
  },
  "local",
  southwark,
);

const seeTheChild: WhatToDo = { verb: "See the child, and record it", at: "visit" };
const nameTheWorker: WhatToDo = { verb: "Name the allocated worker or lead", at: "team" };

function sayOrSee(unsaid: Entry | null): WhatToDo {
  return unsaid === null
    ? seeTheChild
    : { verb: "Say whether the child was seen", at: "entry", id: unsaid.id };
}

function seenBy(
  record: ChildRecord,
  concernSince: Temporal.PlainDate,
  workers: readonly Involvement[],
  settings: SettingsInForce,
  today: Temporal.PlainDate,
): [LastSeen, LastSeen] {
  const { knownAs } = record.child;
  const seen = sightings(record, today);
  const unsaid = unsaidSightings(record, today);
  const ofWorker = (entries: readonly Entry[]) => entries.filter((entry) => byWorkerOrLead(entry, workers));
  const anybody = {
    by: "Any agency",
    knownAs,
    seen,
    unsaid,
    period: periodInForce(settings, byAnybodyWithin.key),
    concernSince,
  };
  const worker = {
    ...anybody,
    by: "The allocated worker or lead",
    seen: ofWorker(seen),
    unsaid: ofWorker(unsaid),
    period: periodInForce(settings, byWorkerWithin.key),
  };
  return [lastSeen(worker, today), lastSeen(anybody, today)];
}

/** SEE-2: where a concern is recorded, the worker or lead and the agencies between them have seen the child lately. */
export const childSeenRecently: Check = {
  id: "SEE-2",
  name: "child-seen-recently",
  question: "Has the child been seen recently by their worker, and by somebody from any agency?",
  why: "When there is a worry, somebody needs to have seen how the child is, and not only to have heard. This asks whether we came, never whether the family let us.",
  side: "practice",
  scope: "concern recorded",
  about: "the child",
  sources: [
    southwark,
    {
      title: "CYSUR, child practice review of a young person with spina bifida (Wales, 2024)",
      place: "months in which no agency saw her",
      seen: "secondary",
    },
  ],
  settings: [byWorkerWithin, byAnybodyWithin],
  answers: {
    met: "Both the worker or lead and somebody from any agency saw the child in time.",
    "not met": "The last recorded sighting by one or both is too long ago.",
    "not recorded":
      "No sighting is recorded since the concern, an entry does not say whether the child was seen, a day is not known closely enough, or no worker or lead is named.",
    "not applicable": "No concern is recorded, or the child is not yet born.",
  },
  run(record, settings, today) {
    const { knownAs, born } = record.child;
    const concern = concernRecorded(record, today);
    if (concern === null)
      return notApplicable(`No concern is recorded for ${knownAs}, so this is not asked.`);
    if (born !== null && isBefore(today, born.from))
      return notApplicable(`${knownAs} is expected ${onDay(born)} and not yet born.`);
    const workers = workersAndLeads(record, today);
    const [byWorker, byAnybody] = seenBy(record, concern.since, workers, settings, today);
    const both = [byWorker, byAnybody];
    const evidence = [concern.because, ...both.flatMap((half) => half.evidence)].filter(
      ({ id }, at, rows) => rows.findIndex((row) => row.id === id) === at,
    );
    const due = earlierOf(byWorker.due, byAnybody.due);
    const named = workers.some(({ to }) => to === null || !isBefore(to, today));
    const words = `${byWorker.words} ${byAnybody.words}${named ? "" : " No allocated worker or lead is named today."}`;
    if (both.some(({ answer }) => answer === "late"))
      return notMet(words, { evidence, whatToDo: seeTheChild, due });
    if (!named) return notRecorded(words, { evidence, whatToDo: nameTheWorker, due });
    if (both.every(({ answer }) => answer === "in time")) return met(words, { evidence, due });
    return notRecorded(words, { evidence, whatToDo: sayOrSee(byWorker.unsaid ?? byAnybody.unsaid), due });
  },
};
