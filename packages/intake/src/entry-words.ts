// An entry is told in the chronology's own words, whatever file it comes from.
export { appointmentOutcomes, bases, entryKinds, sightings, themes, tones } from "@throughline/chronology";
export type { AppointmentOutcome, Basis, EntryKind, Seen, Theme, Tone } from "@throughline/chronology";
