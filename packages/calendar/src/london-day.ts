/** The day it is in England at an instant. */
export function londonDay(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO("Europe/London").toPlainDate();
}

/** The time of day it is in England at an instant. */
export function londonTime(instant: Temporal.Instant): Temporal.PlainTime {
  return instant.toZonedDateTimeISO("Europe/London").toPlainTime();
}
