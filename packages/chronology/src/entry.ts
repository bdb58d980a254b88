import type { PartKnownDay } from "@throughline/calendar";
import type { sightings, tones } from "./entry-words.ts";

/** The sorts of agency, in the order their lanes are drawn. */
export const agencySorts = [
  "Health",
  "School",
  "Social care",
  "Early help",
  "Police",
  "Adult services",
  "Voluntary",
] as const;

/** The lane an agency's entries stand in. */
export type AgencySort = (typeof agencySorts)[number];

/** Whether the practitioner saw the child; `null` where the entry does not say. */
export type Seen = (typeof sightings)[number] | null;

/** Whether the entry was written down as a strength, a worry, both, or neither (`null`). */
export type Tone = (typeof tones)[number] | null;

/** Anything with an id that happened on a day, known as exactly as it is known. */
export interface Happening {
  readonly id: string;
  readonly happened: PartKnownDay;
}

/** An agency as entries name it. Two entries are from one agency when `agencyId` is the same. */
export interface Agency {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencySort: AgencySort;
}

/** A happening that can be put in order among others. */
export interface Recorded extends Happening {
  readonly time: Temporal.PlainTime | null;
  readonly recordedAt: Temporal.Instant;
}

/** A happening that says whether the child was seen. */
export interface Sighting extends Happening {
  readonly seen: Seen;
}

/** An entry that says about which child, what happened, and which agency says so. */
export interface Told extends Recorded, Agency {
  readonly childId: string;
  readonly what: string;
}
