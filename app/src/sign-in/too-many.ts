/** What is said to somebody who must wait before trying again. */
export function tooMany(until: Temporal.Instant): string {
  const at = until.toZonedDateTimeISO("Europe/London").toPlainTime().round("minute").toString().slice(0, 5);
  return `Too many attempts. Try again after ${at}`;
}
