import { exactDay } from "@throughline/calendar";
import type { Entry } from "./entry.ts";
import type { Evidence } from "./outcome.ts";
import type { Involvement, Review } from "./record.ts";

/** An entry as evidence; its own first words unless better ones are given. */
export function entryRead(entry: Entry, words: string = entry.what): Evidence {
  return { of: "entry", id: entry.id, on: entry.happened, words };
}

/** A review of the chronology as evidence: who made it and what it says. */
export function reviewRead(review: Review): Evidence {
  return { of: "review", id: review.id, on: review.on, words: `${review.by}: ${review.sentence}` };
}

/** An involvement as evidence, on the day it began. */
export function involvementRead(involvement: Involvement): Evidence {
  const { id, from, agencyName, practitioner, role } = involvement;
  const who = practitioner === null ? agencyName : `${practitioner.name}, ${agencyName}`;
  return { of: "involvement", id, on: exactDay(from), words: `${who} (${role})` };
}
