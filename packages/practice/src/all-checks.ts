import type { Check } from "./check.ts";
import { agenciesContribute } from "./checks/agencies-contribute.ts";
import { childSeenRecently } from "./checks/child-seen-recently.ts";
import { chronologyFromBirth } from "./checks/chronology-from-birth.ts";
import { chronologyReviewed } from "./checks/chronology-reviewed.ts";
import { entryFieldsFilled } from "./checks/entry-fields-filled.ts";
import { growthMeasuredAndReviewed } from "./checks/growth-measured-and-reviewed.ts";
import { historyGivenMeaning } from "./checks/history-given-meaning.ts";
import { putDownToTheDisability } from "./checks/put-down-to-the-disability.ts";
import { strengthsAndWorries } from "./checks/strengths-and-worries.ts";
import { wouldWeAcceptIt } from "./checks/would-we-accept-it.ts";
import { askedWhatMadeItHard } from "./checks/asked-what-made-it-hard.ts";
import { closedWithADecision } from "./checks/closed-with-a-decision.ts";
import { missedAppointmentsDiscussed } from "./checks/missed-appointments-discussed.ts";
import { missedAppointmentsRecorded } from "./checks/missed-appointments-recorded.ts";
import { movedAppointmentsNoticed } from "./checks/moved-appointments-noticed.ts";
import { familyKeptUpToDate } from "./checks/family-kept-up-to-date.ts";
import { familyToThreeGenerations } from "./checks/family-to-three-generations.ts";
import { fathersKnown } from "./checks/fathers-known.ts";
import { helpAndCareKnown } from "./checks/help-and-care-known.ts";
import { homesAndCarersNamed } from "./checks/homes-and-carers-named.ts";
import { requestsAnswered } from "./checks/requests-answered.ts";
import type { Setting } from "./setting.ts";

/** Every check, in the order of the field: the chronology, the family, the child's voice, and so on. */
export const allChecks: readonly Check[] = [
  chronologyFromBirth,
  entryFieldsFilled,
  chronologyReviewed,
  agenciesContribute,
  strengthsAndWorries,
  historyGivenMeaning,
  familyToThreeGenerations,
  homesAndCarersNamed,
  familyKeptUpToDate,
  helpAndCareKnown,
  fathersKnown,
  childSeenRecently,
  wouldWeAcceptIt,
  putDownToTheDisability,
  growthMeasuredAndReviewed,
  missedAppointmentsRecorded,
  missedAppointmentsDiscussed,
  movedAppointmentsNoticed,
  closedWithADecision,
  askedWhatMadeItHard,
  requestsAnswered,
];

/** The starting value of every setting these checks rest on, each once. */
export function defaultSettings(checks: readonly Check[] = allChecks): Setting[] {
  return [...new Set(checks.flatMap(({ settings }) => settings))];
}
