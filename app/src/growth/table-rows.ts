import { showDay, showPartKnownDay } from "@throughline/calendar";
import { howTakenInWords, type Measure, type Plotted, type Standing } from "@throughline/growth";
import { entryHref } from "../chronology/public.ts";
import { paths } from "../paths.ts";
import type { GrowthAccount, Placed } from "./growth-account.ts";
import { bandWords, sdsWords, valueWords } from "./growth-words.ts";
import { factOrigin } from "./fact-words.ts";
import { type KeptNotMeasured, latestFact } from "./recorded.ts";

/** One row of a measure's table: on screen and on paper alike. */
export interface TableRow {
  readonly on: Temporal.PlainDate;
  /** The measurement's own id; null where it is worked out, or nothing was measured. */
  readonly id: string | null;
  readonly href: string | null;
  readonly day: string;
  readonly value: string;
  /** At the age that drives. */
  readonly sds: string;
  readonly sdsFromBirth: string;
  readonly where: string;
  readonly asks: readonly string[];
  readonly how: string;
  readonly from: string;
  readonly notMeasured: boolean;
}

/** Everything kept of one measure, latest first: measured, worked out, at birth, and not done. */
export function tableRows(account: GrowthAccount, measure: Measure, childId: string): TableRow[] {
  const { measurements, points, birth, recorded } = account;
  return [
    ...measurements.filter(({ kept }) => kept.sort === measure).map((one) => measuredRow(one, childId)),
    ...(measure === "bmi"
      ? points.filter((point) => point.measure === "bmi").map((point) => workedRow(point, measurements))
      : []),
    ...recorded.notMeasured.filter(({ sort }) => sort === measure).map((one) => notMeasuredRow(one, childId)),
    ...(measure === "weight" && birth !== null ? [birthRow(account, birth, childId)] : []),
  ].toSorted((a, b) => Temporal.PlainDate.compare(b.on, a.on));
}

const sdsOf = (standing: Standing | null | undefined): string =>
  typeof standing?.sds === "number" ? sdsWords(standing.sds) : "None";

function measuredRow({ kept, standing, both, none, asks }: Placed, childId: string): TableRow {
  const { value, unit, note, happened, entryId, agencyName, how } = kept;
  return {
    on: happened.from,
    id: kept.id,
    href: entryHref(childId, entryId),
    day: showPartKnownDay(happened),
    value: `${value} ${unit}`,
    sds: sdsOf(standing),
    sdsFromBirth: sdsOf(both?.chronological),
    where: standing?.band ? bandWords(standing.band) : (none ?? ""),
    asks,
    how: howWords([how === undefined ? "" : howTakenInWords(how), note ?? ""]),
    from: agencyName,
    notMeasured: false,
  };
}

function howWords(parts: readonly string[]): string {
  const words = parts.filter((part) => part !== "").join("; ") || "Not said";
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** A BMI rests on two measurements, and is as doubtful as the more doubtful of them. */
function workedRow(point: Plotted, measurements: readonly Placed[]): TableRow {
  const doubted = measurements.filter(({ kept, asks }) => asks.length > 0 && point.ids.includes(kept.id));
  return {
    ...placed(point),
    href: null,
    day: showDay(point.on),
    asks: doubted.map(({ kept }) => `It rests on a ${kept.sort} that is asked about.`),
    how: "Worked out from the weight and height of that day",
    from: "",
  };
}

function birthRow({ recorded }: GrowthAccount, point: Plotted, childId: string): TableRow {
  const fact = latestFact(recorded.facts, "birth weight");
  return {
    ...placed(point),
    href: paths.growthFacts(childId),
    day: `${showDay(point.on)}, at birth`,
    how: "Birth weight",
    from: fact === null ? "" : factOrigin(fact),
  };
}

const placed = (point: Plotted) => ({
  on: point.on,
  id: point.ids[0] ?? null,
  value: valueWords(point),
  sds: sdsOf(point.standing),
  sdsFromBirth: sdsOf(point.reading.chronological),
  where: bandWords(point.standing.band ?? ""),
  asks: [],
  notMeasured: false,
});

function notMeasuredRow(
  { happened, entryId, reason, words, agencyName }: KeptNotMeasured,
  childId: string,
): TableRow {
  return {
    on: happened.from,
    id: "not measured",
    href: entryHref(childId, entryId),
    day: showPartKnownDay(happened),
    value: "Not measured",
    sds: "None",
    sdsFromBirth: "None",
    where: `Could not be done: ${reason}${words === null ? "" : `. ${words}`}`,
    asks: [],
    how: "",
    from: agencyName,
    notMeasured: true,
  };
}
