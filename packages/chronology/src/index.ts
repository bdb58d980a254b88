export { agencySorts } from "./entry.ts";
export type { Agency, AgencySort, Happening, Recorded, Seen, Sighting, Told, Tone } from "./entry.ts";
export { appointmentOutcomes, bases, entryKinds, sightings, themes, tones } from "./entry-words.ts";
export type { AppointmentOutcome, Basis, EntryKind, Theme } from "./entry-words.ts";
export { agenciesIn } from "./agencies.ts";
export { inAccountOrder } from "./account-order.ts";
export { oneAccount, type AccountLine } from "./one-account.ts";
export { alsoToldBy, LIKE_ENOUGH, type AlsoTold } from "./also-told-by.ts";
export { sideBySide, type SideBySideRow } from "./side-by-side.ts";
export { compareAccounts, type SharedDay } from "./compare-accounts.ts";
export { silences, type Silence, type SilencesAsked } from "./silences.ts";
export { ESTIMATE_SLACK_DAYS, isSighting } from "./sightings.ts";
export { earliest, recordStart } from "./record-start.ts";
export { lastSeen, type LastSeen, type LastSeenBy } from "./last-seen.ts";
export { clusters, isWorrying, type Cluster, type ClustersAsked, type Toned } from "./clusters.ts";
export { gaps, type AgencyGaps, type Gaps, type StartGap } from "./gaps.ts";
export { DATED_WITHIN_DAYS, fields, fieldsLacking, type Field, type Fielded } from "./fields.ts";
export { entriesByYear, pageOfYear, pages, type ReadingOrder, type YearCount } from "./years.ts";
export { timeline, type Drawn, type TimelineAsked } from "./timeline/timeline.ts";
export type { Band } from "./timeline/band-marks.ts";
export { thresholds } from "./timeline/model.ts";
export type {
  BandMark,
  Bar,
  Bin,
  Box,
  ClusterMark,
  Dot,
  KeyLine,
  KeySample,
  Lane,
  Mark,
  MarkContent,
  PlacedText,
  SilenceMark,
  Threshold,
  Tick,
  TimelineModel,
} from "./timeline/model.ts";
export { drawTimeline, type DrawingAsked } from "./draw/draw-timeline.ts";
export type { HrefOf } from "./draw/draw-mark.ts";
export { timelineSentence, type SentenceAsked } from "./timeline-sentence.ts";
export { timelineTable, type TimelineRow, type TimelineTable } from "./timeline-table.ts";
