/** What time it is: injected, so that a test can say. */
export interface Clock {
  now(): Temporal.Instant;
  /** The day in England. */
  today(): Temporal.PlainDate;
}

export const systemClock: Clock = {
  now: () => Temporal.Now.instant(),
  today: () => Temporal.Now.plainDateISO("Europe/London"),
};

/** A clock that stands where it is put. */
export function clockAt(instant: string): Clock {
  const now = Temporal.Instant.from(instant);
  return { now: () => now, today: () => now.toZonedDateTimeISO("Europe/London").toPlainDate() };
}
