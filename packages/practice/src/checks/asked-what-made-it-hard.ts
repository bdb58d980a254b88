import { type KeptAppointment, type MissedNote, missedAccount } from "@throughline/appointments";
import { exactDay, londonDay, showDay } from "@throughline/calendar";
import {
  appointmentRead,
  appointmentsRead,
  missedSince,
  unsaidSince,
  whichOne,
  withoutAppointments,
} from "../appointment.ts";
import { lookBack } from "../appointment-settings.ts";
import type { Check } from "../check.ts";
import { entriesWithin } from "../dated-entries.ts";
import { isBefore } from "../day-order.ts";
import { entryRead } from "../evidence.ts";
import { howLongAgo, showSpan } from "../how-long-ago.ts";
import { listed } from "../in-words.ts";
import { ourDefault } from "../new-setting.ts";
import { onDay } from "../on-day.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import type { Evidence } from "../outcome.ts";
import { addPeriod, firstDayWithin, showPeriod } from "../period.ts";
import { periodInForce } from "../setting.ts";

const askedWithin = ourDefault({
  key: "hardship-asked-within",
  words: "After the first missed appointment we ask what made it hard, and offer help, within",
  value: 10,
  unit: "working days",
});

interface Done {
  readonly asked: { readonly whom: string; readonly on: Temporal.PlainDate; readonly of: string } | null;
  readonly offered: { readonly what: string; readonly on: Temporal.PlainDate; readonly of: string } | null;
}

function sinceFirst(
  missed: readonly KeptAppointment[],
  notes: readonly MissedNote[],
  first: Temporal.PlainDate,
): Done {
  const accounts = missed.map((one) => ({ of: one.entryId, ...missedAccount(one, notes) }));
  const asked = accounts.flatMap(({ of, asked: whom, askedOn: on }) =>
    whom === null || on === null || isBefore(on, first) ? [] : [{ whom, on, of }],
  );
  const offered = accounts.flatMap(({ of, offered: things, offeredWords, offeredOn, notes: own }) => {
    const last = own.at(-1);
    const on = offeredOn ?? (last === undefined ? null : londonDay(last.at));
    const what = things.length > 0 ? listed(things) : offeredWords;
    return what === null || on === null || isBefore(on, first) ? [] : [{ what, on, of }];
  });
  const byDay = (a: { on: Temporal.PlainDate; of: string }, b: typeof a) =>
    Temporal.PlainDate.compare(a.on, b.on) || (a.of < b.of ? -1 : 1);
  return { asked: asked.toSorted(byDay)[0] ?? null, offered: offered.toSorted(byDay)[0] ?? null };
}

function doneRead({ asked, offered }: Done): Evidence[] {
  return [
    ...(asked === null
      ? []
      : [
          {
            of: "missed appointment note" as const,
            id: asked.of,
            on: exactDay(asked.on),
            words: `Asked: ${asked.whom}`,
          },
        ]),
    ...(offered === null
      ? []
      : [
          {
            of: "missed appointment note" as const,
            id: offered.of,
            on: exactDay(offered.on),
            words: `Offered: ${offered.what}`,
          },
        ]),
  ];
}

/** WNB-5: after the first missed appointment we asked what made it hard to come, and offered help. */
export const askedWhatMadeItHard: Check = {
  id: "WNB-5",
  name: "asked-what-made-it-hard",
  question: "After the first missed appointment, did we ask what made it hard to come, and offer help?",
  why: "Two buses with a wheelchair, a letter in another language, three hospitals in one week: families of disabled children are asked to reach more than anybody. Asking once, with no hurry, often finds what a letter never does.",
  side: "support",
  scope: "every child",
  about: "the child",
  sources: [
    {
      title: "NSPCC: was not brought",
      place: "wrong addresses, language, cost and our own mistakes are causes too",
      seen: "text seen",
    },
    {
      title: "Brandon et al. 2013, Neglect and serious case reviews (NSPCC and UEA)",
      place: "parents struggled with many appointments and with transport",
      seen: "text seen",
    },
  ],
  settings: [lookBack, askedWithin],
  answers: {
    met: "Somebody was asked, and something was offered, since the first one missed.",
    "not met": "One or both are missing, and the time for it has passed.",
    "not recorded":
      "A conversation or help about appointments is in the record that does not say what was asked or offered; or what came of some appointments is not recorded.",
    "not applicable": "None was missed in the time looked at, or the first too lately to be due.",
  },
  run(record, settings, today) {
    const read = appointmentsRead(record, today);
    if (read === null) return withoutAppointments(record);
    const back = periodInForce(settings, lookBack.key);
    const within = periodInForce(settings, askedWithin.key);
    const from = firstDayWithin(back, today);
    const missed = missedSince(read, from, today);
    const [first] = missed;
    if (first === undefined) {
      const none = `No appointment was missed in the last ${showPeriod(back)}.`;
      const unsaid = unsaidSince(read, from, today);
      if (unsaid.length === 0) return notApplicable(none);
      return notRecorded(`${none} What came of ${unsaid.length} is not recorded.`, {
        evidence: unsaid,
        whatToDo: { verb: "Say what came of it", at: "entry", id: unsaid.at(-1)?.id ?? "" },
      });
    }
    const begun = first.on.from;
    const done = sinceFirst(missed, read.facts.notes, begun);
    const due = addPeriod(first.on.to, within);
    const evidence = [appointmentRead(first), ...doneRead(done)];
    const start = `The first missed in the last ${showPeriod(back)}: ${whichOne(first, read)}, ${howLongAgo(first.on, today)}.`;
    const { asked, offered } = done;
    if (asked !== null && offered !== null)
      return met(
        `${start} Asked on ${showDay(asked.on)}, ${showSpan(begun, asked.on)} after: ${asked.whom}. Offered: ${offered.what}.`,
        { evidence },
      );
    const lacks =
      asked === null
        ? `Nobody is recorded as having asked what made it hard${offered === null ? ", or offered help" : ""}.`
        : "That help was offered is not recorded.";
    const whatToDo = {
      verb: "Ask what made it hard, and say what was offered",
      at: "missed appointment",
      id: missed.at(-1)?.entryId ?? "",
    } as const;
    if (!isBefore(due, today))
      return notApplicable(`${start} The time to ask has not passed.`, { evidence, due });
    const perhaps = (["conversation with parent", "help"] as const)
      .flatMap((kind) => entriesWithin(record, begun, today, kind))
      .filter(({ themes }) => themes?.includes("appointments") === true)
      .toSorted(
        (a, b) => Temporal.PlainDate.compare(a.happened.from, b.happened.from) || (a.id < b.id ? -1 : 1),
      );
    const [talk] = perhaps;
    if (talk !== undefined)
      return notRecorded(
        `${start} ${lacks} What is recorded ${onDay(talk.happened)} may be that: say so with the appointment.`,
        {
          evidence: [...evidence, entryRead(talk)],
          whatToDo,
          due,
        },
      );
    return notMet(`${start} ${lacks} The partnership asks for both within ${showPeriod(within)}.`, {
      evidence,
      whatToDo,
      due,
    });
  },
};
