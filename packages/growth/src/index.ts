export { ageFromToken, DAYS_IN_YEAR } from "./age-token.ts";
export { bandInWords, spaceOf } from "./band.ts";
export { birthWeightLost } from "./birth-weight-lost.ts";
export { bmi } from "./bmi.ts";
export { centile } from "./centile.ts";
export { CENTILE_SPACE, type CentileLine, centileLines, lineAt, spacesFallen } from "./centile-lines.ts";
export { type AgeRule, drivingAge } from "./driving-age.ts";
export { type CrossedJoin, type Fall, fallBetween, type FallEnd, joinsInWords } from "./fall.ts";
export { type Gestation, gestationDays, readGestation, showGestation, TERM_DAYS } from "./gestation.ts";
export { agesAfter, type GrowthAge, type GrowthAges, growthAges, inDays } from "./growth-ages.ts";
export { type Join, joins, joinsBetween, sdsAfterJoin } from "./joins.ts";
export { type Lms, sdsFromLms, valueFromLms } from "./lms.ts";
export { lmsAt, segmentAt } from "./lms-at.ts";
export { lmsInTable } from "./lms-in-table.ts";
export { type Measure, measures, type Sex, sexes, unitOf } from "./measure.ts";
export { type MidParentalHeight, midParentalHeight } from "./mid-parental-height.ts";
export { askAboutLess, askAboutStep, askAboutValue } from "./plausible.ts";
export { type Measured, type Reading, readingOf, standing, type Standing } from "./reading.ts";
export { percentOfMedian, sds, valueAt } from "./sds.ts";
export { type Segment, segmentNamed, segments, type Table } from "./segment.ts";
export { type SegmentName, segmentNames } from "./segment-name.ts";
export { whyNoTable } from "./why-no-table.ts";
export { askOfGrowth } from "./rules/ask-of-growth.ts";
export type { GrowthFinding } from "./rules/finding.ts";
export { FURTHER_FALL, type GrowthQuestion, growthQuestions } from "./rules/growth-questions.ts";
export { growthRules, withOwnSpaces } from "./rules/growth-rules.ts";
export { highestSustained } from "./rules/highest-sustained.ts";
export type { GrowthHistory, Taken } from "./rules/history.ts";
export { type Plotted, plotted } from "./rules/plotted.ts";
export type { BirthBand, Citation, Formula, GrowthRule, Threshold } from "./rules/rule.ts";
export {
  intervalsInForce,
  type MeasuringDay,
  type MeasuringDue,
  measuringDue,
  type MeasuringInterval,
  showEvery,
} from "./asked-for/measuring-due.ts";
export { type PublishedInterval, publishedIntervals } from "./asked-for/published-intervals.ts";
export { askAboutTaking } from "./taking/ask-about-taking.ts";
export {
  feedingRoutes,
  type HowTaken,
  isGuess,
  methods,
  notSaidHow,
  type Position,
  positions,
  reasonsNotMeasured,
  type TakenSort,
} from "./taking/how-taken.ts";
export { howTakenInWords } from "./taking/how-taken-in-words.ts";
export {
  agesOnChart,
  type ConditionChart,
  type ConditionRow,
  sdsOnChart,
  valueOnChart,
} from "./condition/condition-chart.ts";
export { conditionColumns, readConditionChart } from "./condition/read-condition-chart.ts";
