import { showDay } from "@throughline/calendar";
import { type Measure, measures, type Plotted } from "@throughline/growth";
import { feedingOver, markOf } from "./beside.ts";
import { BIRTH } from "./growth-account.ts";
import type { GrowthAccount } from "./growth-account.ts";
import { listed, measureName, standingWords } from "./growth-words.ts";

/** What the chart of all measures shows, in words. */
export function overTimeWords(account: GrowthAccount, points: readonly Plotted[]): string[] {
  return [
    ...measures.map((measure) => measureWords(measure, points, account)),
    fedWords(account),
    appointmentWords(account),
    notMeasuredWords(account),
  ].filter((words) => words !== "");
}

function measureWords(measure: Measure, all: readonly Plotted[], account: GrowthAccount): string {
  const points = all.filter((point) => point.measure === measure);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return "";
  const at = (point: Plotted) =>
    `${standingWords(point)} ${point.ids[0] === BIRTH ? "at birth" : `on ${showDay(point.on)}`}`;
  const name = measureName(measure);
  if (first === last) return `${name}: ${at(first)}.`;
  const lowest = points.reduce((low, point) =>
    (point.standing.sds ?? 0) < (low.standing.sds ?? 0) ? point : low,
  );
  const between =
    lowest === first || lowest === last
      ? ""
      : `, lowest ${at(lowest)}${doubted(lowest, account) ? ", which is asked about" : ""}`;
  return `${name}: from ${at(first)} to ${at(last)}${between}.`;
}

const doubted = ({ ids }: Plotted, { measurements }: GrowthAccount): boolean =>
  measurements.some(({ kept, asks }) => asks.length > 0 && ids.includes(kept.id));

function fedWords(account: GrowthAccount): string {
  const fed = feedingOver(account);
  if (fed.length === 0) return "";
  const changes = fed.map(({ from, text }) => `${text} from ${showDay(from)}`);
  return `Fed: ${changes.length > 4 ? `${changes.length} ways, last ${changes.at(-1)}` : listed(changes)}.${sinceFeeding(account, fed.at(-1)?.from)}`;
}

/** A feed that was changed and a child who was not weighed since. */
function sinceFeeding({ measurements }: GrowthAccount, changed: Temporal.PlainDate | undefined): string {
  if (changed === undefined) return "";
  const weighed = measurements.some(
    ({ kept }) => kept.sort === "weight" && Temporal.PlainDate.compare(kept.happened.from, changed) >= 0,
  );
  return weighed
    ? ""
    : ` Nobody is recorded as having weighed the child since it was changed on ${showDay(changed)}.`;
}

function appointmentWords({ recorded: { appointments } }: GrowthAccount): string {
  if (appointments.length === 0) return "";
  const of = (mark: string) => appointments.filter(({ outcome }) => markOf(outcome) === mark).length;
  const counts = [
    [of("kept"), "attended"],
    [of("not brought"), "not brought, no access or too late"],
    [of("not kept by us"), "cancelled or moved by the service"],
    [of("not kept by the family"), "cancelled by the family"],
    [of("to come"), "booked"],
  ] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `Appointments about growth and feeding: ${listed(said)}.`;
}

function notMeasuredWords({ recorded: { notMeasured } }: GrowthAccount): string {
  if (notMeasured.length === 0) return "";
  return `To be measured and not: ${listed(notMeasured.map(({ happened, sort, reason }) => `${sort} on ${showDay(happened.from)} (${reason})`))}.`;
}
