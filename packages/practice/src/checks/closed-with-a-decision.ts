import { type Discharge, runsInServices, serviceKey } from "@throughline/appointments";
import { exactDay, showDay } from "@throughline/calendar";
import {
  type AppointmentsRead,
  appointmentRead,
  appointmentsRead,
  withoutAppointments,
} from "../appointment.ts";
import { inARow, lookBack } from "../appointment-settings.ts";
import type { Check } from "../check.ts";
import { isAfter, isBefore } from "../day-order.ts";
import { listed } from "../in-words.ts";
import { ourDefault } from "../new-setting.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import type { Evidence } from "../outcome.ts";
import { addPeriod, firstDayWithin, showPeriod } from "../period.ts";
import { countInForce, periodInForce } from "../setting.ts";
import type { SettingsInForce } from "../setting.ts";

const nothingSince = ourDefault({
  key: "nothing-offered-since-missed",
  words:
    "After missed appointments in a row it is asked whether a service has discharged the child when nothing was offered for",
  value: 3,
  unit: "months",
});

const stepOf = ({ steps }: Discharge, sort: Discharge["steps"][number]["sort"]) =>
  steps.find((step) => step.sort === sort);

function lacking(discharge: Discharge): string[] {
  return [
    ...(stepOf(discharge, "risk decision") === undefined
      ? ["a decision on what it would mean for the child"]
      : []),
    ...(stepOf(discharge, "lead told") === undefined ? ["word to the lead professional"] : []),
  ];
}

function dischargeRead({ id, service, on, reason }: Discharge): Evidence {
  return { of: "service discharge", id, on: exactDay(on), words: `${service} closed: ${reason}` };
}

const says = ({ service, on }: Discharge): string => `${service} on ${showDay(on)}`;

/** Services that missed several in a row and have neither offered anything since nor said that they discharged the child. */
function silentServices(
  { kept, facts }: AppointmentsRead,
  settings: SettingsInForce,
  today: Temporal.PlainDate,
) {
  const first = firstDayWithin(periodInForce(settings, lookBack.key), today);
  const wait = periodInForce(settings, nothingSince.key);
  return runsInServices(kept, countInForce(settings, inARow.key)).filter(({ to, services, missed }) => {
    const [key] = services;
    const last = missed.at(-1);
    const later = kept.some(
      (one) => one.serviceKey === key && last !== undefined && isAfter(one.on.to, last.on.to),
    );
    const closed = facts.discharges.some((one) => serviceKey(one.service) === key && !isBefore(one.on, to));
    return !later && !closed && !isBefore(to, first) && isBefore(addPeriod(to, wait), today);
  });
}

/** WNB-4: no service discharged the child for missed appointments without a decision, and without telling the lead. */
export const closedWithADecision: Check = {
  id: "WNB-4",
  name: "closed-with-a-decision",
  question:
    "When a service discharged the child for missed appointments, was it decided what that would mean, and was the lead told?",
  why: "A child cannot bring themselves. When a service closes because nobody brought them, the need it was for goes on, and somebody who knows the whole child has to know that it is no longer met.",
  side: "practice",
  scope: "every child",
  about: "the child",
  sources: [
    {
      title: "CYSUR, child practice review of a young person with spina bifida (Wales, 2024)",
      place: "closed by physiotherapy and dietetics, with nobody to bring it together",
      seen: "secondary",
    },
    {
      title: "RCGP child safeguarding toolkit: was not brought",
      place: "every one is looked at for what it means for the child",
      seen: "text seen",
    },
  ],
  settings: [lookBack, inARow, nothingSince],
  answers: {
    met: "Every such closing has its decision, and the lead was told.",
    "not met": "A service discharged the child without one or both.",
    "not recorded":
      "A service was missed in a row and has offered nothing since: whether it discharged the child is not recorded.",
    "not applicable":
      "No service is recorded as having discharged the child for missed appointments, or it has taken the child back.",
  },
  run(record, settings, today) {
    const read = appointmentsRead(record, today);
    if (read === null) return withoutAppointments(record);
    const { knownAs } = record.child;
    const closings = read.facts.discharges
      .filter(({ forMissed, on }) => forMissed && !isAfter(on, today))
      .toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on) || (a.id < b.id ? -1 : 1));
    const standing = closings.filter((one) => stepOf(one, "taken back") === undefined);
    const without = standing.filter((one) => lacking(one).length > 0);
    const [worst] = without;
    if (worst !== undefined)
      return notMet(
        `${knownAs} was discharged for missed appointments by ${listed(without.map((one) => `${says(one)}, without ${lacking(one).join(" or ")}`))}.`,
        {
          evidence: without.map(dischargeRead),
          whatToDo: { verb: "Say what was decided, and who was told", at: "service discharge", id: worst.id },
        },
      );
    const silent = silentServices(read, settings, today);
    if (silent.length > 0) {
      const names = silent.map(
        ({ services, missed }) => `${listed(services.map(read.nameOf))} (missed ${missed.length} in a row)`,
      );
      return notRecorded(
        `Nothing from ${listed(names)} is recorded for ${showPeriod(periodInForce(settings, nothingSince.key))}; whether ${knownAs} was discharged there is not recorded.`,
        {
          evidence: silent.flatMap(({ missed }) => missed.map((one) => appointmentRead(one))),
          whatToDo: { verb: "Ask, and record whether they were closed", at: "service discharge" },
        },
      );
    }
    if (standing.length > 0)
      return met(`Decided, and the lead told: ${listed(standing.map(says))}.`, {
        evidence: standing.map(dischargeRead),
      });
    if (closings.length > 0)
      return notApplicable(
        `${listed(closings.map(says))} discharged for missed appointments, and has taken ${knownAs} back.`,
        {
          evidence: closings.map(dischargeRead),
        },
      );
    return notApplicable(`No service is recorded as having discharged ${knownAs} for missed appointments.`);
  },
};
