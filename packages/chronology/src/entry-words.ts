/** The kinds of thing an entry can tell of. */
export const entryKinds = [
  "visit",
  "contact",
  "appointment",
  "measurement",
  "concern",
  "decision",
  "conversation with parent",
  "child's voice",
  "home observation",
  "meeting",
  "information shared",
  "supervision",
  "assessment",
  "incident",
  "attendance",
  "change in the family",
  "plan",
  "help",
  "handover",
  "nothing to add",
  "note",
] as const;

/** What kind of thing an entry tells of. */
export type EntryKind = (typeof entryKinds)[number];

/** The parts of a child's life an entry can touch. */
export const themes = [
  "health",
  "growth and feeding",
  "appointments",
  "home conditions",
  "school",
  "care and supervision",
  "communication",
  "family and carers",
  "equipment",
  "safety",
  "parents' own needs",
  "help and support",
  "planning",
] as const;

/** A part of a child's life that an entry touches. */
export type Theme = (typeof themes)[number];

/** What can be said of a sighting. */
export const sightings = ["seen", "seen alone", "not seen"] as const;

/** What an entry can be told as. */
export const tones = ["strength", "worry", "both"] as const;

/** What an account can rest on. */
export const bases = ["fact", "opinion", "third party"] as const;

/** Whether what is told is a fact, an opinion, or somebody else's account. */
export type Basis = (typeof bases)[number];

/** What came of an appointment. */
export const appointmentOutcomes = [
  "attended",
  "was not brought",
  "cancelled by family",
  "cancelled by service",
  "moved",
  "no access",
  "seen late",
  "came late, not seen",
  "future",
] as const;

/** What came of an appointment; a child who depends on an adult to get there "was not brought". */
export type AppointmentOutcome = (typeof appointmentOutcomes)[number];
