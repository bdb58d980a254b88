import { showDay, showPartKnownDay } from "@throughline/calendar";
import type { Check } from "../check.ts";
import { earlierOf, isAfter, isBefore } from "../day-order.ts";
import { entryRead, reviewRead } from "../evidence.ts";
import { howLongAgo } from "../how-long-ago.ts";
import { howMany, listed } from "../in-words.ts";
import { heldMeetings, nextMeeting, reviewedBefore } from "../meetings.ts";
import type { Entry } from "../entry.ts";
import { fromProcedure } from "../new-setting.ts";
import { onDay } from "../on-day.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import type { Outcome } from "../outcome.ts";
import { addPeriod, firstDayWithin, showPeriod } from "../period.ts";
import type { Period } from "../period.ts";
import type { ChildRecord, Review } from "../record.ts";
import { recency } from "../recency.ts";
import type { Certainty } from "../recency.ts";
import { reviewInterval } from "../review-interval.ts";
import { periodInForce } from "../setting.ts";

const devon = {
  title: "Devon: chronologies",
  place: "brought up to date before meetings",
  seen: "text seen",
} as const;

const beforeMeeting = fromProcedure(
  {
    key: "chronology-review-before-meeting",
    words: "Before each meeting the chronology is reviewed, within",
    value: 10,
    unit: "working days",
  },
  "default",
  { ...devon, place: "asks for a review before meetings; the number of days is our own" },
);

const reviewIt = { verb: "Review the chronology", at: "chronology review" } as const;

function noReview(record: ChildRecord, interval: Period, today: Temporal.PlainDate): Outcome {
  const { child } = record;
  const held = heldMeetings(record, child.openedOn, today);
  const upcoming = nextMeeting(record, today);
  const firstDue = addPeriod(child.openedOn, interval);
  const due = upcoming === null ? firstDue : earlierOf(firstDue, upcoming.happened.from);
  const opened = `The record was opened on ${showDay(child.openedOn)}`;
  if (held.length === 0 && !isAfter(today, firstDue))
    return notApplicable(`${opened}; the first review of the chronology is due by ${showDay(due)}.`, {
      whatToDo: reviewIt,
      due,
    });
  const meetings = held.length === 0 ? "" : ` ${howMany(held.length, "meeting")} held since then.`;
  return notRecorded(
    `No review of the chronology is recorded. ${opened}, and the partnership asks for a review every ${showPeriod(interval)}.${meetings}`,
    { evidence: held.map((meeting) => entryRead(meeting)), whatToDo: reviewIt, due },
  );
}

function lastReview(review: Review, interval: Period, today: Temporal.PlainDate): string {
  return `Reviewed ${onDay(review.on)}, ${howLongAgo(review.on, today)}; the partnership asks for every ${showPeriod(interval)}.`;
}

/** The meetings held since a day, by whether a review came shortly before. */
function meetingsSince(
  record: ChildRecord,
  window: Period,
  since: Temporal.PlainDate,
  today: Temporal.PlainDate,
) {
  const { openedOn } = record.child;
  const start = isBefore(since, openedOn) ? openedOn : since;
  const held = heldMeetings(record, start, today);
  const whose = (answer: Certainty) =>
    held.filter((meeting) => reviewedBefore(meeting, record.reviews, window) === answer);
  return { start, held, without: whose("no"), unclear: whose("cannot tell") };
}

/** The days of meetings, each once: two agencies may have told of the same meeting. */
const daysOf = (meetings: readonly Entry[]) => [
  ...new Set(meetings.map(({ happened }) => showPartKnownDay(happened))),
];

function theMeetings(meetings: readonly Entry[]): string {
  const days = daysOf(meetings);
  return `the ${days.length === 1 ? "meeting" : "meetings"} of ${listed(days)}`;
}

function ofMeetings(
  { start, held, without, unclear }: ReturnType<typeof meetingsSince>,
  window: Period,
): string {
  if (without.length > 0) return ` No review in the ${showPeriod(window)} before ${theMeetings(without)}.`;
  if (unclear.length > 0)
    return ` Whether one came in the ${showPeriod(window)} before ${theMeetings(unclear)} cannot be told.`;
  return held.length === 0
    ? ""
    : ` A review came in the ${showPeriod(window)} before each meeting held since ${showDay(start)}: ${listed(daysOf(held))}.`;
}

/** CHR-3: the chronology was reviewed lately, and shortly before each meeting held since one review ago. */
export const chronologyReviewed: Check = {
  id: "CHR-3",
  name: "chronology-reviewed",
  question: "Has the chronology been reviewed lately, and before each meeting?",
  why: "A chronology only helps when somebody reads it whole and says what it shows. Reading it before a meeting means decisions rest on all that has happened and not just on the last few weeks.",
  side: "practice",
  scope: "every child",
  about: "the record",
  sources: [
    {
      title: "Care Inspectorate, Practice Guide to Chronologies (2017)",
      place: "on review and analysis",
      seen: "text seen",
    },
    devon,
    { title: "Shropshire: Chronologies", place: "used at planning meetings", seen: "text seen" },
    {
      title: "East Riding: chronologies",
      place: "three-monthly summaries; the title only was seen",
      seen: "secondary",
    },
  ],
  settings: [reviewInterval, beforeMeeting],
  answers: {
    met: "The last review is recent enough, and each meeting held within that time was preceded by one.",
    "not met": "The last review is too long ago, or a meeting was held without one shortly before it.",
    "not recorded": "No review is recorded, or a day is not known closely enough to tell.",
    "not applicable":
      "The record was opened lately, no meeting has been held, and the first review is not yet due.",
  },
  run(record, settings, today) {
    const interval = periodInForce(settings, reviewInterval.key);
    const window = periodInForce(settings, beforeMeeting.key);
    const reviews = record.reviews.filter(({ on }) => !isAfter(on.from, today));
    const recent = recency(reviews, ({ on }) => on, interval, today);
    if (recent === null) return noReview(record, interval, today);
    const meetings = meetingsSince(record, window, firstDayWithin(interval, today), today);
    const upcoming = nextMeeting(record, today);
    const ready = upcoming === null || reviewedBefore(upcoming, reviews, window) === "yes";
    const next = ready ? "" : ` Review it again before ${theMeetings([upcoming])}.`;
    const unclear = recent.answer === "cannot tell" ? " The day is not known closely enough to tell." : "";
    const words = `${lastReview(recent.latest, interval, today)}${unclear}${ofMeetings(meetings, window)}${next}`;
    const found = {
      evidence: [reviewRead(recent.latest), ...meetings.held.map((meeting) => entryRead(meeting))],
      whatToDo: reviewIt,
      due: ready ? recent.due : earlierOf(recent.due, upcoming.happened.from),
    };
    if (recent.answer === "no" || meetings.without.length > 0) return notMet(words, found);
    if (recent.answer === "cannot tell" || meetings.unclear.length > 0) return notRecorded(words, found);
    return met(words, ready ? { ...found, whatToDo: null } : found);
  },
};
