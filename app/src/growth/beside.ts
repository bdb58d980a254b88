import { daysBetween, showDay, showPartKnownDay, showShortDay } from "@throughline/calendar";
import { inDays } from "@throughline/growth";
import type { Lane, LaneMark } from "./draw-lanes.ts";
import type { GrowthAccount } from "./growth-account.ts";
import type { FeedingPlan } from "./recorded.ts";

/** Something that happened beside the growth, as a row of the table. */
export interface Beside {
  readonly on: Temporal.PlainDate;
  readonly day: string;
  readonly sort: "Feeding" | "Appointment" | "Not measured";
  readonly words: string;
  readonly entryId: string | null;
  /** The mark it has under the chart; null where it is a stretch. */
  readonly mark: LaneMark | null;
}

const outcomeMarks: Readonly<Record<string, LaneMark>> = {
  attended: "kept",
  "seen late": "kept",
  "was not brought": "not brought",
  "no access": "not brought",
  "came late, not seen": "not brought",
  "cancelled by service": "not kept by us",
  moved: "not kept by us",
  "cancelled by family": "not kept by the family",
  future: "to come",
};

export const markOf = (outcome: string): LaneMark => outcomeMarks[outcome] ?? "to come";

export const feedingWords = ({ route, volume }: Pick<FeedingPlan, "route" | "volume">): string =>
  `${route}${volume === null ? "" : `: ${volume.charAt(0).toLowerCase()}${volume.slice(1)}`}`;

/** What happened beside the growth in the order of days: how the child was fed, appointments, and what could not be measured. */
export function besideOf(account: GrowthAccount): Beside[] {
  const { feeding, appointments, notMeasured } = account.recorded;
  return [
    ...feedingOver(account).map(({ from, words }) => ({
      on: from,
      day: showDay(from),
      sort: "Feeding" as const,
      words: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
      entryId: null,
      mark: null,
    })),
    ...appointments.map(({ happened, service, outcome, entryId }) => ({
      on: happened.from,
      day: showPartKnownDay(happened),
      sort: "Appointment" as const,
      words: `${service}: ${outcome === "future" ? "booked" : outcome}`,
      entryId,
      mark: markOf(outcome),
    })),
    ...notMeasured.map(({ happened, sort, reason, words, entryId }) => ({
      on: happened.from,
      day: showPartKnownDay(happened),
      sort: "Not measured" as const,
      words: `${sort.charAt(0).toUpperCase()}${sort.slice(1)}: ${reason}${words === null ? "" : `. ${words}`}`,
      entryId,
      mark: "not measured" as const,
    })),
  ].toSorted(
    (a, b) =>
      Temporal.PlainDate.compare(a.on, b.on) || (feeding.length === 0 ? 0 : a.sort.localeCompare(b.sort)),
  );
}

interface Fed {
  readonly from: Temporal.PlainDate;
  readonly text: string;
  readonly words: string;
}

/** How a child was fed from which day on: plans, and what was said with a measurement where it differs from what was known. */
export function feedingOver({
  recorded,
  measurements,
}: Pick<GrowthAccount, "recorded" | "measurements">): Fed[] {
  const said = measurements.flatMap(({ kept: { how, happened } }) =>
    how?.feedingRoute == null && how?.feedingVolume == null
      ? []
      : [
          {
            from: happened.from,
            route: how.feedingRoute ?? "Route not said",
            volume: how.feedingVolume,
            by: "as said when measured",
          },
        ],
  );
  const planned = recorded.feeding.map(({ from, route, volume, setBy, role }) => ({
    from,
    route,
    volume,
    by: `planned by ${setBy} (${role})`,
  }));
  const inOrder = [...planned, ...said].toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from));
  return inOrder
    .filter((one, at) => {
      const before = inOrder[at - 1];
      if (before === undefined || before.route !== one.route) return true;
      return one.volume !== null && one.volume !== before.volume;
    })
    .map(({ from, by, ...fed }) => ({ from, text: feedingWords(fed), words: `${feedingWords(fed)}, ${by}` }));
}

/** The lanes under the SDS chart, by age. Those with nothing on them are left out. */
export function lanesOf(account: GrowthAccount, birth: Temporal.PlainDate, shift: number): Lane[] {
  const { recorded, today } = account;
  const age = (day: Temporal.PlainDate) => inDays(daysBetween(birth, day) - shift).years;
  const fed = feedingOver(account);
  const stretches = fed.map(({ from, text, words }, at) => ({
    from: age(from),
    to: age(fed[at + 1]?.from ?? today),
    text,
    words: `From ${showShortDay(from)}: ${words}`,
  }));
  const appointments = recorded.appointments.map(({ happened, service, outcome }) => ({
    age: age(happened.from),
    mark: markOf(outcome),
    words: `${showPartKnownDay(happened)}, ${service}: ${outcome}`,
  }));
  const notMeasured = recorded.notMeasured.map(({ happened, sort, reason }) => ({
    age: age(happened.from),
    mark: "not measured" as const,
    words: `${showPartKnownDay(happened)}, ${sort} not measured: ${reason}`,
  }));
  return [
    { name: "Fed", events: [], stretches },
    { name: "Appointments about growth and feeding", events: appointments, stretches: [] },
    { name: "To be measured, and not", events: notMeasured, stretches: [] },
  ].filter(({ events, stretches: of }) => events.length + of.length > 0);
}
