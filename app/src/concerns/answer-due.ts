import { londonDay } from "@throughline/calendar";
import { addPeriod, countInForce, periodInForce, type SettingsInForce } from "@throughline/practice";

/**
 * By when a concern is answered: the end of the working day, so many working days after the day it came. That day is
 * day 0 whatever day it is and however late it came, so that a concern of a Friday night or a Sunday waits no longer
 * than one of a Friday morning.
 */
export function answerDue(came: Temporal.Instant, settings: SettingsInForce): Temporal.Instant {
  const due = addPeriod(londonDay(came), periodInForce(settings, "concern-answered-within"));
  const hour = Math.min(23, countInForce(settings, "working-day-ends-at"));
  return due.toZonedDateTime({ timeZone: "Europe/London", plainTime: { hour } }).toInstant();
}
