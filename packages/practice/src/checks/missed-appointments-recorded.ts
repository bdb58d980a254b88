import {
  type KeptAppointment,
  missedAccount,
  type MissedPart,
  missingParts,
} from "@throughline/appointments";
import {
  type AppointmentsRead,
  appointmentRead,
  appointmentsRead,
  missedSince,
  onNeglectPlan,
  unsaidSince,
  whichOne,
  withoutAppointments,
} from "../appointment.ts";
import { askedFrom, askedFromOnNeglectPlan, lookBack, rcgp, sussex } from "../appointment-settings.ts";
import type { Check } from "../check.ts";
import { earlierOf, isBefore } from "../day-order.ts";
import { howMany, listed, sentence } from "../in-words.ts";
import { ourDefault } from "../new-setting.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import type { Evidence, Outcome } from "../outcome.ts";
import { addPeriod, firstDayWithin, showPeriod } from "../period.ts";
import { countInForce, periodInForce } from "../setting.ts";

const recordedWithin = ourDefault({
  key: "missed-recorded-within",
  words: "Why, what it meant, what comes next and who was told are recorded within",
  value: 5,
  unit: "working days",
});

const partWords: Record<MissedPart, string> = {
  reason: "why",
  effect: "what it meant for the child",
  next: "what comes next",
  told: "who was told",
};

interface Lacking {
  readonly one: KeptAppointment;
  readonly parts: readonly MissedPart[];
  readonly due: Temporal.PlainDate;
}

const SHOWN = 4;

function which(lacking: readonly Lacking[], read: AppointmentsRead): string {
  const some = lacking
    .slice(-SHOWN)
    .map(({ one, parts }) => `${whichOne(one, read)}: ${listed(parts.map((part) => partWords[part]))}`);
  const more = lacking.length - some.length;
  return `${more > 0 ? `${some.join("; ")}; and ${more} earlier` : some.join("; ")}.`;
}

/** WNB-1: each missed appointment says why, what it meant, what comes next and who was told. */
export const missedAppointmentsRecorded: Check = {
  id: "WNB-1",
  name: "missed-appointments-recorded",
  question:
    "Does each appointment a child was not brought to say why, what it meant, what comes next and who was told?",
  why: "A letter that was sent to an old address and a child who goes without a hearing aid look the same on a clinic’s list. Somebody has to find out which it was, and say so while it can still be put right.",
  side: "practice",
  scope: "every child",
  about: "the child",
  sources: [
    rcgp,
    sussex,
    {
      title: "Leeds: was not brought",
      place: "reliant on whom, what missing it means, once or again, why",
      seen: "text seen",
    },
  ],
  settings: [lookBack, recordedWithin, askedFrom, askedFromOnNeglectPlan],
  answers: {
    met: "Every one whose time has come has all four.",
    "not met": "One or more lack some of the four, and the time for it has passed.",
    "not recorded": "What came of one or more appointments is not recorded, so they may have been missed.",
    "not applicable": "None was missed in the time looked at, or none long enough ago to be due.",
  },
  run(record, settings, today) {
    const read = appointmentsRead(record, today);
    if (read === null) return withoutAppointments(record);
    const back = periodInForce(settings, lookBack.key);
    const within = periodInForce(settings, recordedWithin.key);
    const neglect = onNeglectPlan(record, today);
    const from = countInForce(settings, neglect ? askedFromOnNeglectPlan.key : askedFrom.key);
    const first = firstDayWithin(back, today);
    const missed = missedSince(read, first, today);
    const unsaid = unsaidSince(read, first, today);
    const counted = sentence(
      `${howMany(missed.length, "appointment")} ${missed.length === 1 ? "was" : "were"} missed in the last ${showPeriod(back)}.`,
    );
    if (missed.length === 0 && unsaid.length > 0) return unsaidAnswer(counted, unsaid);
    if (missed.length === 0) return notApplicable(counted);
    if (missed.length < from) return notApplicable(`${counted} They are asked about from number ${from} on.`);
    const lacking = missed.flatMap((one): Lacking[] => {
      const parts = missingParts(missedAccount(one, read.facts.notes));
      return parts.length === 0 ? [] : [{ one, parts, due: addPeriod(one.on.to, within) }];
    });
    const late = lacking.filter(({ due }) => isBefore(due, today));
    const due = soonest(lacking);
    const evidence = (late.length > 0 ? late.map(({ one }) => one) : missed).map((one) =>
      appointmentRead(one),
    );
    const enough = neglect ? " On a child protection plan for neglect one is enough to act on." : "";
    const [next] = late.slice(-1);
    if (next !== undefined)
      return notMet(
        `${counted} ${lacks(late.length, missed.length)} some of what is asked for within ${showPeriod(within)}.${enough} ${which(late, read)}`,
        {
          evidence,
          whatToDo: { verb: "Add what is missing", at: "missed appointment", id: next.one.entryId },
          due,
        },
      );
    if (unsaid.length > 0) return unsaidAnswer(counted, unsaid);
    if (lacking.length === missed.length)
      return notApplicable(`${counted} The time to say more has not passed. ${which(lacking, read)}`, {
        evidence,
        due,
      });
    const waiting = lacking.length === 0 ? "" : ` The time has not passed for ${which(lacking, read)}`;
    return met(`${counted} What is asked for is there.${waiting}${enough}`, { evidence, due });
  },
};

function lacks(late: number, missed: number): string {
  if (missed === 1) return "It lacks";
  return `${late} of them ${late === 1 ? "lacks" : "lack"}`;
}

function soonest(lacking: readonly Lacking[]): Temporal.PlainDate | null {
  const [first, ...rest] = lacking.map(({ due }) => due);
  return first === undefined ? null : rest.reduce(earlierOf, first);
}

function unsaidAnswer(counted: string, unsaid: readonly Evidence[]): Outcome {
  return notRecorded(
    `${counted} What came of ${howMany(unsaid.length, "more", "more")} is not recorded, so ${unsaid.length === 1 ? "it" : "they"} may have been missed too.`,
    { evidence: unsaid, whatToDo: { verb: "Say what came of it", at: "entry", id: unsaid.at(-1)?.id ?? "" } },
  );
}
