import { type AppointmentStory, storiesOf } from "@throughline/appointments";
import { exactDay, londonDay } from "@throughline/calendar";
import {
  type AppointmentsRead,
  appointmentRead,
  appointmentsRead,
  withoutAppointments,
} from "../appointment.ts";
import { discussedWithin, lookBack, sussex } from "../appointment-settings.ts";
import { discussed, firstFrom } from "../appointments-discussed.ts";
import type { Check } from "../check.ts";
import { earlierOf, isBefore } from "../day-order.ts";
import { howMany, listed } from "../in-words.ts";
import { ourDefault } from "../new-setting.ts";
import { onDay } from "../on-day.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import type { Evidence } from "../outcome.ts";
import { addPeriod, firstDayWithin, showPeriod } from "../period.ts";
import type { ChildRecord } from "../record.ts";
import { countInForce, periodInForce } from "../setting.ts";

const sameCalledOff = ourDefault({
  key: "same-appointment-called-off",
  words: "The same appointment, cancelled or moved, is noticed from time number",
  value: 3,
  unit: "count",
});

interface Repeated {
  readonly story: AppointmentStory;
  /** The day of the one that made it enough. */
  readonly since: Temporal.PlainDate;
  readonly noticed: Evidence | null;
}

function says({ story }: Repeated, { nameOf }: AppointmentsRead): string {
  const by = (outcome: string) => story.calledOff.filter((one) => one.outcome === outcome).length;
  const [family, service, moved] = [by("cancelled by family"), by("cancelled by service"), by("moved")];
  const parts = [
    ...(family > 0 ? [`${family} by the family`] : []),
    ...(service > 0 ? [`${service} by the service`] : []),
    ...(moved > 0 ? [`${moved} moved`] : []),
  ];
  const name = nameOf(story.appointments[0]?.serviceKey ?? "");
  const missed = story.missed.length === 0 ? "" : `, and missed ${howMany(story.missed.length, "time")}`;
  return `${name}, ${howMany(story.calledOff.length, "time")} cancelled or moved (${listed(parts)})${missed}${story.reached === null ? ", not reached yet" : ""}`;
}

function repeatedIn(
  record: ChildRecord,
  read: AppointmentsRead,
  enough: number,
  surely: readonly Evidence[],
): Repeated[] {
  return storiesOf(read.kept, read.facts.links).flatMap((story) => {
    const last = story.calledOff[enough - 1];
    if (last === undefined) return [];
    const since = last.on.to;
    const ids = new Set(story.appointments.flatMap((one) => one.ids));
    const notes = read.facts.notes
      .filter((note) => ids.has(note.appointmentId) && !isBefore(londonDay(note.at), since))
      .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || (a.id < b.id ? -1 : 1));
    const [note] = notes;
    const noted: Evidence | null =
      note === undefined
        ? null
        : {
            of: "missed appointment note",
            id: note.appointmentId,
            on: exactDay(londonDay(note.at)),
            words: `${note.recordedBy} looked into it`,
          };
    return [{ story, since, noticed: firstFrom(surely, since) ?? noted }];
  });
}

/** WNB-3: that one appointment was cancelled or moved again and again was noticed. */
export const movedAppointmentsNoticed: Check = {
  id: "WNB-3",
  name: "moved-appointments-noticed",
  question: "Was it noticed when the same appointment was cancelled or moved again and again?",
  why: "An appointment that is cancelled each time never counts as missed, and the child is not seen all the same. Often it is our own clinics that cancel.",
  side: "practice",
  scope: "every child",
  about: "the child",
  sources: [
    sussex,
    {
      title: "NHS Borders: was not brought",
      place: "repeated cancelling calls for curiosity too",
      seen: "text seen",
    },
    {
      title: "Brandon et al. 2013, Neglect and serious case reviews (NSPCC and UEA)",
      place: "appointments often moved that tended not to be kept",
      seen: "text seen",
    },
  ],
  settings: [lookBack, sameCalledOff, discussedWithin],
  answers: {
    met: "Each one was looked into, or talked about together, after it had been cancelled or moved so often.",
    "not met": "One was cancelled or moved so often, and that anybody looked into it is not recorded.",
    "not recorded": "A meeting was held since that does not say whether it was talked about.",
    "not applicable": "None was cancelled or moved so often, or the time to look into it has not passed.",
  },
  run(record, settings, today) {
    const read = appointmentsRead(record, today);
    if (read === null) return withoutAppointments(record);
    const back = periodInForce(settings, lookBack.key);
    const within = periodInForce(settings, discussedWithin.key);
    const enough = countInForce(settings, sameCalledOff.key);
    const { surely, perhaps } = discussed(record, read, today);
    const repeated = repeatedIn(record, read, enough, surely).filter(
      ({ since }) => !isBefore(since, firstDayWithin(back, today)) && !isBefore(today, since),
    );
    if (repeated.length === 0)
      return notApplicable(
        `No appointment was cancelled or moved ${howMany(enough, "time")} before it was reached, in the last ${showPeriod(back)}.`,
      );
    const open = repeated.filter(({ noticed }) => noticed === null);
    const late = open.filter(({ since }) => isBefore(addPeriod(since, within), today));
    const due =
      open.length === 0 ? null : open.map(({ since }) => addPeriod(since, within)).reduce(earlierOf);
    const all = (some: readonly Repeated[]) => some.map((one) => says(one, read)).join("; ");
    const evidence = (late.length > 0 ? late : repeated).flatMap(({ story, noticed }) => [
      ...story.appointments.map((one) => appointmentRead(one)),
      ...(noticed === null ? [] : [noticed]),
    ]);
    const first = late[0]?.story.appointments.at(-1)?.entryId;
    if (late.length > 0) {
      const whatToDo = {
        verb: "Look into why it was moved, and say so",
        at: "missed appointment",
        ...(first === undefined ? {} : { id: first }),
      } as const;
      const meeting = firstFrom(perhaps, late.map(({ since }) => since).reduce(earlierOf));
      if (meeting === null)
        return notMet(`${all(late)}. Nobody is recorded as having looked into it.`, {
          evidence,
          whatToDo,
          due,
        });
      return notRecorded(
        `${all(late)}. The meeting ${onDay(meeting.on)} does not say whether it was talked about.`,
        {
          evidence: [...evidence, meeting],
          whatToDo,
          due,
        },
      );
    }
    const noticed = repeated.filter((one) => one.noticed !== null);
    if (noticed.length === 0)
      return notApplicable(`${all(open)}. The time to look into it has not passed.`, { evidence, due });
    const told = noticed.map(
      (one) => `${says(one, read)}: looked into ${one.noticed === null ? "" : onDay(one.noticed.on)}`,
    );
    return met(`${told.join("; ")}.`, { evidence, due });
  },
};
