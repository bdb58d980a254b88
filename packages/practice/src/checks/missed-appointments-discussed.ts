import { appointmentRead, appointmentsRead, unsaidSince, withoutAppointments } from "../appointment.ts";
import { acrossServices, acrossWithin, discussedWithin, inARow, lookBack } from "../appointment-settings.ts";
import { discussed, firstFrom } from "../appointments-discussed.ts";
import type { Check } from "../check.ts";
import { earlierOf, isBefore } from "../day-order.ts";
import { onDay } from "../on-day.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import type { Evidence, WhatToDo } from "../outcome.ts";
import { type RunTalkedOf, runSays, runsFound, talkedOf } from "../missed-runs.ts";
import { addPeriod, firstDayWithin, showPeriod } from "../period.ts";
import { periodInForce } from "../setting.ts";

const talk: WhatToDo = {
  verb: "Talk about the appointments together, and record it",
  at: "appointments discussion",
};

function evidenceOf(runs: readonly RunTalkedOf[]): Evidence[] {
  const missed = runs.flatMap(({ run }) => run.missed);
  const talks = runs.flatMap(({ talkedOn }) => talkedOn ?? []);
  const once = [...new Set(missed)].map((one) => appointmentRead(one));
  return [
    ...once,
    ...talks.filter(({ id }, at) => talks.findIndex((other) => other.id === id) === at),
  ].toSorted((a, b) => Temporal.PlainDate.compare(a.on.from, b.on.from) || (a.id < b.id ? -1 : 1));
}

/** WNB-2: a run of missed appointments, with one service or over several, was talked about together. */
export const missedAppointmentsDiscussed: Check = {
  id: "WNB-2",
  name: "missed-appointments-discussed",
  question: "Were appointments missed in a row, or with several services, talked about together?",
  why: "Each clinic sees its own one or two. Nobody sees what they come to together, unless somebody lays them side by side and the people around the child talk about it.",
  side: "practice",
  scope: "every child",
  about: "the child",
  sources: [
    {
      title: "Powell and Appleton 2012, Children and young people’s missed health care appointments",
      place: "against counting strikes: look at what a pattern means for the child",
      seen: "text seen",
    },
    {
      title: "Roe et al., Hospital non-attendance and child protection alerts (Bristol)",
      place: "rarely coded, and poorly told to general practice",
      seen: "text seen",
    },
  ],
  settings: [lookBack, inARow, acrossServices, acrossWithin, discussedWithin],
  answers: {
    met: "Each run was talked about after it had become one.",
    "not met": "A run was not talked about in time, as far as is recorded.",
    "not recorded":
      "A meeting was held since that does not say whether they were talked about, or what came of some appointments is not recorded.",
    "not applicable": "There is no run in the time looked at, or the time to talk about it has not passed.",
  },
  run(record, settings, today) {
    const read = appointmentsRead(record, today);
    if (read === null) return withoutAppointments(record);
    const back = periodInForce(settings, lookBack.key);
    const within = periodInForce(settings, discussedWithin.key);
    const first = firstDayWithin(back, today);
    const talks = discussed(record, read, today);
    const runs = runsFound(read, settings)
      .filter(({ run }) => !isBefore(run.to, first))
      .map((found) => talkedOf(found, talks.surely));
    if (runs.length === 0) {
      const none = `No run of missed appointments in the last ${showPeriod(back)}.`;
      const unsaid = unsaidSince(read, first, today);
      if (unsaid.length === 0) return notApplicable(none);
      return notRecorded(`${none} What came of ${unsaid.length} is not recorded.`, {
        evidence: unsaid,
        whatToDo: { verb: "Say what came of it", at: "entry", id: unsaid.at(-1)?.id ?? "" },
      });
    }
    const open = runs.filter(({ openSince }) => openSince !== null);
    const due = open.flatMap(({ openSince }) => (openSince === null ? [] : [addPeriod(openSince, within)]));
    const soonest = due.length === 0 ? null : due.reduce(earlierOf);
    const late = open.filter(
      ({ openSince }) => openSince !== null && isBefore(addPeriod(openSince, within), today),
    );
    const says = (some: readonly RunTalkedOf[]) => some.map((run) => runSays(run, read)).join("; ");
    if (late.length > 0) {
      const evidence = evidenceOf(late);
      const since = late.map(({ openSince }) => openSince ?? today).reduce(earlierOf);
      const perhaps = firstFrom(talks.perhaps, since);
      const missed = `Missed: ${says(late)}.`;
      if (perhaps === null)
        return notMet(
          `${missed} No talk about them together is recorded since; ${showPeriod(within)} are asked for.`,
          {
            evidence,
            whatToDo: talk,
            due: soonest,
          },
        );
      return notRecorded(
        `${missed} The meeting ${onDay(perhaps.on)} does not say whether they were talked about.`,
        {
          evidence: [...evidence, perhaps],
          whatToDo: talk,
          due: soonest,
        },
      );
    }
    const talked = runs.filter(({ talkedOn }) => talkedOn !== null);
    const evidence = evidenceOf(runs);
    if (talked.length === 0)
      return notApplicable(`Missed: ${says(runs)}. The time to talk about it has not passed.`, {
        evidence,
        due: soonest,
      });
    const days = talked.map((run) => {
      const on = run.talkedOn === null ? "" : onDay(run.talkedOn.on);
      const since = run.missedSince === 0 ? "" : ` (${run.missedSince} missed since)`;
      return `${runSays(run, read)}, talked about ${on}${since}`;
    });
    return met(`Missed: ${days.join("; ")}.`, { evidence, due: soonest });
  },
};
