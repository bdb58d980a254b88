export { offers } from "./appointment.ts";
export type {
  Appointment,
  AppointmentFacts,
  Discharge,
  DischargeStep,
  Discussion,
  EssentialMark,
  KeptAppointment,
  MissedNote,
  Offer,
  OwnAge,
  StoryLink,
  UntoldAppointment,
} from "./appointment.ts";
export { latest } from "./in-order.ts";
export { cameOf, isCalledOff, isMissed, isOver, isOwnMissed, isReached } from "./outcome.ts";
export { comesAlone, isSixteen, OWN_AGE_FROM_YEARS } from "./own-age.ts";
export { oneOfEach } from "./one-of-each.ts";
export { type AppointmentPattern, type PatternAsked, patternOf } from "./pattern.ts";
export { type Run, runsAcrossServices, runsInServices } from "./runs.ts";
export { missedSentences, patternSentence, runWords, type SentenceAsked, spanWords } from "./sentence.ts";
export { serviceKey, serviceName } from "./service-key.ts";
export { type Counts, countsOf, type ServiceShare, sharesByService } from "./shares.ts";
export { type AppointmentStory, SAME_WITHIN_DAYS, storiesOf } from "./stories.ts";
export { type MissedAccount, missedAccount, missingParts, type MissedPart } from "./missed-account.ts";
export { drawLine, type LineDrawingAsked } from "./line/draw-line.ts";
export { type LineAsked, lineOf } from "./line/line.ts";
export { type LineModel, type Shape, shapes } from "./line/model.ts";
