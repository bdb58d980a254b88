import { exactDay, showDay } from "@throughline/calendar";
import type { Check } from "../check.ts";
import { entriesWithin } from "../dated-entries.ts";
import { dayOrder, isAfter, isBefore } from "../day-order.ts";
import type { Entry } from "../entry.ts";
import { entryRead } from "../evidence.ts";
import { howMany, sentence } from "../in-words.ts";
import { ourDefault } from "../new-setting.ts";
import { onDay } from "../on-day.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import type { Evidence, WhatToDo } from "../outcome.ts";
import { firstDayWithin, showPeriod } from "../period.ts";
import { periodInForce } from "../setting.ts";
import type { Decision } from "../sign.ts";
import { isFilled } from "../six-fields.ts";

const lookedBack = ourDefault({
  key: "lesser-decisions-looked-back",
  words: "Decisions to do less are looked at over the last",
  value: 12,
  unit: "months",
});

const decisionRead = ({ of, id, signId, on, words, by }: Decision): Evidence => ({
  of,
  id: signId ?? id,
  on: exactDay(on),
  words: `${by}: ${words}`,
});

const isAnswered = ({ wouldAccept }: Decision): boolean => isFilled(wouldAccept);

/** An entry that tells of a decision to do nothing more: why nothing was done, and nothing that was. */
const didNothing = ({ action, noActionReason }: Entry): boolean =>
  isFilled(noActionReason) && !isFilled(action);

/** An entry has no place for the answer: it counts as given once a decision of that day or later holds one. */
function answerTo(entry: Entry, decisions: readonly Decision[]): Decision | null {
  return decisions.find((one) => isAnswered(one) && !isBefore(one.on, entry.happened.from)) ?? null;
}

function decisionInWords({ on, words, by, wouldAccept }: Decision): string {
  const answer = isFilled(wouldAccept) ? `the answer was “${wouldAccept ?? ""}”` : "no answer is recorded";
  return `On ${showDay(on)} ${by} decided: ${words}; ${answer}.`;
}

function entryInWords(entry: Entry, answer: Decision | null): string {
  const since =
    answer === null ? "whether it was asked is not recorded" : `it was asked on ${showDay(answer.on)}`;
  return `${sentence(onDay(entry.happened))} ${entry.author}, ${entry.agencyName}, recorded a decision with a reason for doing nothing more; ${since}.`;
}

/** BAR-1: each decision to do less was put to the question whether we would accept it for a child without a disability. */
export const wouldWeAcceptIt: Check = {
  id: "BAR-1",
  name: "would-we-accept-it",
  question:
    "For each decision to do less, did somebody answer: would we accept this for a child without a disability?",
  why: "Sympathy for a family that works hard can lead us to accept for a disabled child what we would not accept for another. One question, asked aloud and answered in writing, keeps the standard the same.",
  side: "practice",
  scope: "concern recorded",
  about: "the child",
  sources: [
    {
      title: "Ofsted, Protecting disabled children (2012)",
      place: "no lower standard of care and protection for disabled children",
      seen: "text seen",
    },
    {
      title: "Scottish Government, guidance on disabled children (2014)",
      place: "the same degree of professional concern",
      seen: "text seen",
    },
  ],
  settings: [lookedBack],
  answers: {
    met: "Each decision to do less in this time has an answer, or it was asked and answered afterwards.",
    "not met": "A decision to do less has no answer; it is named.",
    "not recorded":
      "An entry tells of a decision to do nothing more, and whether the question was asked is not recorded; or decisions are not read here.",
    "not applicable": "No concern is recorded, or nothing was decided in this time that did less.",
  },
  run(record, settings, today) {
    const period = periodInForce(settings, lookedBack.key);
    const since = firstDayWithin(period, today);
    if (record.decisions === undefined)
      return notRecorded("Decisions are not read here.", {
        whatToDo: { verb: "Look at what was decided", at: "decisions" },
      });
    const decisions = record.decisions
      .filter(({ on }) => !isAfter(on, today))
      .toSorted((a, b) => dayOrder(a.on) - dayOrder(b.on) || (a.id < b.id ? -1 : 1));
    const lesser = decisions.filter(({ on, doesLess }) => doesLess && !isBefore(on, since));
    const entries = entriesWithin(record, since, today, "decision").filter(didNothing);
    const evidence = [...lesser.map(decisionRead), ...entries.map((entry) => entryRead(entry))];
    const unanswered = lesser.filter((one) => !isAnswered(one));
    const [first] = unanswered;
    if (first !== undefined)
      return notMet(unanswered.map(decisionInWords).join(" "), { evidence, whatToDo: answerIt(first) });
    const open = entries.filter((entry) => answerTo(entry, decisions) === null);
    const [entry] = open;
    if (entry !== undefined)
      return notRecorded(open.map((one) => entryInWords(one, null)).join(" "), {
        evidence,
        whatToDo: { verb: "Answer it in a decision", at: "decisions" },
      });
    if (evidence.length === 0)
      return notApplicable(
        `In the last ${showPeriod(period)}, since ${showDay(since)}, nothing was decided for ${record.child.knownAs} that did less than before.`,
      );
    const count = sentence(howMany(evidence.length, "decision"));
    const told = [
      ...lesser.map(decisionInWords),
      ...entries.map((one) => entryInWords(one, answerTo(one, decisions))),
    ];
    return met(`${count} to do less since ${showDay(since)}. ${told.join(" ")}`, { evidence });
  },
};

function answerIt({ signId }: Decision): WhatToDo {
  const verb = "Answer it in a decision";
  return signId === null ? { verb, at: "decisions" } : { verb, at: "sign", id: signId };
}
