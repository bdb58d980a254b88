import { showDay } from "@throughline/calendar";
import type { Said, Standing } from "../../platform/forms/standing.ts";
import { type FactSort, type GrowthFact, type GrowthRecorded, latestFact } from "../recorded.ts";

type Recorded = Pick<GrowthFact, "id" | "recordedBy" | "recordedAt">;

const inOrder = (a: Recorded, b: Recorded): number =>
  Temporal.Instant.compare(a.recordedAt, b.recordedAt) || (a.id < b.id ? -1 : 1);

/** What was recorded last: what somebody who records the same now goes by. */
function lastOf<R extends Recorded>(recorded: readonly R[], says: (last: R) => Said[]): Standing | null {
  const last = recorded.toSorted(inOrder).at(-1);
  return last ? { stamp: last.id, by: last.recordedBy, says: says(last) } : null;
}

const said = (field: string, label: string, words: string): Said => ({ field, label, words });
const NOT_KNOWN = "Asked for, and not known";

export const factsLast = ({ facts }: GrowthRecorded): Standing | null =>
  lastOf(facts, ({ cameFrom, knownOn }) => [
    ...pregnancyWords(facts),
    ...numberWords(facts, "birth weight", "birthWeight", "Birth weight in kg"),
    ...numberWords(facts, "mother's height", "mothersHeight", "The birth mother’s height in cm"),
    ...numberWords(facts, "father's height", "fathersHeight", "The birth father’s height in cm"),
    said("cameFrom", "Where the latest comes from", cameFrom),
    said("knownOn", "On which day it was told or read", showDay(knownOn)),
  ]);

function pregnancyWords(facts: readonly GrowthFact[]): Said[] {
  const known = latestFact(facts, "gestation");
  if (!known) return [];
  return [
    said(
      "weeks",
      "How many weeks the pregnancy lasted",
      known.gestation ? String(known.gestation.weeks) : NOT_KNOWN,
    ),
    said("days", "and days", known.gestation ? String(known.gestation.days) : ""),
  ];
}

function numberWords(facts: readonly GrowthFact[], sort: FactSort, field: string, label: string): Said[] {
  const known = latestFact(facts, sort);
  return known ? [said(field, label, known.value === null ? NOT_KNOWN : String(known.value))] : [];
}

export const intervalLast = ({ intervals }: GrowthRecorded): Standing | null =>
  lastOf(intervals, ({ sort, every, from, setBy, role, why }) => [
    said("sort", "What is to be measured", sort),
    said("every", "Every", every ? String(every.value) : ""),
    said("unit", "Days, weeks or months", every ? every.unit : "no longer"),
    said("from", "From which day", showDay(from)),
    said("setBy", "Who asked for it", setBy),
    said("role", "Their role", role),
    said("why", "Why", why),
  ]);

export const feedingLast = ({ feeding }: GrowthRecorded): Standing | null =>
  lastOf(feeding, ({ route, volume, from, setBy, role, why }) => [
    said("route", "Fed how", route),
    said("volume", "Planned amount", volume ?? ""),
    said("from", "From which day", showDay(from)),
    said("setBy", "Who planned it", setBy),
    said("role", "Their role", role),
    said("why", "Why", why ?? ""),
  ]);

export const reviewLast = ({ reviews }: GrowthRecorded): Standing | null =>
  lastOf(reviews, ({ sentence, on, by, role, nextOn }) => [
    said("sentence", "What was looked at, what it means, and what is done", sentence),
    said("on", "On which day", showDay(on)),
    said("by", "Who looked at it", by),
    said("role", "Their role", role),
    said("nextOn", "When it is looked at again", nextOn ? showDay(nextOn) : ""),
  ]);
