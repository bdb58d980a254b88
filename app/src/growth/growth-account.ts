import { type PartKnownDay, showPartKnownDay } from "@throughline/calendar";
import {
  askOfGrowth,
  type GrowthFinding,
  type GrowthHistory,
  type GrowthQuestion,
  growthQuestions,
  type GrowthRule,
  growthRules,
  type MeasuringDue,
  type Plotted,
  plotted,
} from "@throughline/growth";
import type { Sex } from "../children/tables.ts";
import { dueOn } from "./due-on.ts";
import type { KeptMeasurement } from "./measurements.store.ts";
import { isOneDay, type Placed, placeMeasurement } from "./place-measurement.ts";
import { type GrowthRecorded, latestFact, nothingRecorded } from "./recorded.ts";

export type { Placed } from "./place-measurement.ts";

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
  /** The birth weight at its gestation; null where it is not known or has no place. */
  readonly birth: Plotted | null;
  readonly findings: readonly GrowthFinding[];
  readonly questions: readonly GrowthQuestion[];
  /** Where each interval that a clinician set stands. */
  readonly due: readonly MeasuringDue[];
  readonly recorded: GrowthRecorded;
}

interface GrowthAsked {
  readonly sex: Sex;
  readonly born: PartKnownDay;
  readonly kept: readonly KeptMeasurement[];
  readonly today: Temporal.PlainDate;
  readonly recorded?: GrowthRecorded;
  readonly rules?: readonly GrowthRule[];
}

export function growthAccount(asked: GrowthAsked): GrowthAccount {
  const { sex, born, kept, today, recorded = nothingRecorded, rules = growthRules } = asked;
  const due = dueOn(recorded, kept, today);
  if (sex === "not known" || !isOneDay(born)) {
    const why = sex === "not known" ? noSex : noBirthDay(born);
    const unplaced = kept.map((one) => ({ kept: one, standing: null, both: null, none: why, asks: [] }));
    return {
      today,
      why,
      history: null,
      measurements: unplaced.toReversed(),
      points: [],
      birth: null,
      findings: [],
      questions: [],
      due,
      recorded,
    };
  }
  const child = {
    sex,
    birth: born.from,
    gestation: latestFact(recorded.facts, "gestation")?.gestation ?? null,
  };
  const measurements: Placed[] = [];
  for (const one of kept) measurements.push(placeMeasurement(child, one, measurements, today));
  const history = historyOf(child, measurements, recorded);
  const reviews = recorded.reviews.map(({ on }) => on);
  return {
    today,
    why: null,
    history,
    measurements: measurements.toReversed(),
    points: plotted(history, today).filter(({ standing }) => standing.sds !== null),
    birth: birthPoint(history),
    findings: askOfGrowth(history, today, rules),
    questions: growthQuestions(history, today, reviews, rules),
    due,
    recorded,
  };
}

function historyOf(
  child: Pick<GrowthHistory, "sex" | "birth" | "gestation">,
  measurements: readonly Placed[],
  { facts }: GrowthRecorded,
): GrowthHistory {
  return {
    ...child,
    ageRule: child.gestation === null ? "chronological" : "corrected",
    birthWeight: latestFact(facts, "birth weight")?.value ?? null,
    mothersHeight: latestFact(facts, "mother's height")?.value ?? null,
    fathersHeight: latestFact(facts, "father's height")?.value ?? null,
    measurements: measurements
      .filter(({ standing }) => standing !== null)
      .map(({ kept: { id, sort, happened, value } }) => ({ id, measure: sort, on: happened.from, value })),
  };
}

/** The id by which the birth weight is told from what was measured later. */
export const BIRTH = "birth";

function birthPoint(history: GrowthHistory): Plotted | null {
  const { birth, birthWeight } = history;
  if (birthWeight === null) return null;
  const measurements = [{ id: BIRTH, measure: "weight", on: birth, value: birthWeight }] as const;
  const [point] = plotted({ ...history, measurements }, birth);
  return point !== undefined && point.standing.sds !== null ? point : null;
}

const noSex =
  "Sex is recorded as not known. The reference has one table for girls and one for boys, and choosing between them would be a guess, so nothing is placed on it.";

const noBirthDay = (born: PartKnownDay): string =>
  `The day of birth is known only as ${showPartKnownDay(born)}, so there is no age to place a measurement at.`;
