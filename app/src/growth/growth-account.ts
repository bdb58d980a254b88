import { isProblem, type PartKnownDay, showPartKnownDay } from "@throughline/calendar";
import {
  askAboutStep,
  askOfGrowth,
  type GrowthFinding,
  type GrowthHistory,
  type Plotted,
  plotted,
  readingOf,
  type Standing,
  unitOf,
} from "@throughline/growth";
import type { Sex } from "../children/tables.ts";
import type { KeptMeasurement } from "./measurements.store.ts";

/** A measurement, and where it stands or why that cannot be said. */
export interface Placed {
  readonly kept: KeptMeasurement;
  readonly standing: Standing | null;
  readonly none: string | null;
  /** What to ask about the value itself. */
  readonly asks: readonly string[];
}

/** What the kept measurements say of a child's growth on a day. */
export interface GrowthAccount {
  readonly today: Temporal.PlainDate;
  /** Why nothing at all can be placed; null where it can. */
  readonly why: string | null;
  readonly history: GrowthHistory | null;
  /** Latest first. */
  readonly measurements: readonly Placed[];
  /** Those with a place, and BMI where a weight and a height are of one day. Oldest first. */
  readonly points: readonly Plotted[];
  readonly findings: readonly GrowthFinding[];
}

interface GrowthAsked {
  readonly sex: Sex;
  readonly born: PartKnownDay;
  readonly kept: readonly KeptMeasurement[];
  readonly today: Temporal.PlainDate;
}

export function growthAccount({ sex, born, kept, today }: GrowthAsked): GrowthAccount {
  if (sex === "not known" || !isOneDay(born)) {
    const why = sex === "not known" ? noSex : noBirthDay(born);
    const unplaced = kept.map((one) => ({ kept: one, standing: null, none: why, asks: [] }));
    return { today, why, history: null, measurements: unplaced.toReversed(), points: [], findings: [] };
  }
  const child = { sex, birth: born.from, gestation: null };
  const measurements: Placed[] = [];
  for (const one of kept) measurements.push(place(child, one, measurements, today));
  const history: GrowthHistory = {
    ...child,
    birthWeight: null,
    mothersHeight: null,
    fathersHeight: null,
    measurements: measurements
      .filter(({ standing }) => standing !== null)
      .map(({ kept: { id, sort, happened, value } }) => ({ id, measure: sort, on: happened.from, value })),
  };
  return {
    today,
    why: null,
    history,
    measurements: measurements.toReversed(),
    points: plotted(history, today).filter(({ standing }) => standing.sds !== null),
    findings: askOfGrowth(history, today),
  };
}

function place(
  child: Pick<GrowthHistory, "sex" | "birth" | "gestation">,
  kept: KeptMeasurement,
  before: readonly Placed[],
  today: Temporal.PlainDate,
): Placed {
  const without = (none: string): Placed => ({ kept, standing: null, none, asks: [] });
  const { sort, unit, value, happened } = kept;
  if (unit !== unitOf[sort]) return without(`It is kept in ${unit}, and is read in ${unitOf[sort]}.`);
  if (!isOneDay(happened))
    return without(
      `Its day is known only as ${showPartKnownDay(happened)}, so there is no age to read it at.`,
    );
  const on = happened.from;
  if (Temporal.PlainDate.compare(on, today) > 0) return without("Its day has not come yet.");
  const reading = readingOf({ ...child, measure: sort, on, value });
  if (isProblem(reading)) return without(reading.problem);
  const standing = reading.chronological;
  if (standing.sds === null) return { ...without(standing.none ?? "It has no place."), asks: reading.asks };
  const last = before.findLast((one) => one.kept.sort === sort && one.standing !== null);
  const step =
    last?.standing && last.standing.sds !== null
      ? askAboutStep(last.standing.sds, standing.sds, standing.age.days - last.standing.age.days)
      : null;
  return { kept, standing, none: null, asks: step === null ? reading.asks : [...reading.asks, step] };
}

const isOneDay = ({ precision, about }: PartKnownDay): boolean => precision === "day" && !about;

const noSex =
  "Sex is recorded as not known. The reference has one table for girls and one for boys, and choosing between them would be a guess, so nothing is placed on it.";

const noBirthDay = (born: PartKnownDay): string =>
  `The day of birth is known only as ${showPartKnownDay(born)}, so there is no age to place a measurement at.`;
