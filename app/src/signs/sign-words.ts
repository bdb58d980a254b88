import { londonDay, showDay, showPartKnownDay, type PartKnownDay } from "@throughline/calendar";
import type { Amount, Cause, Explanation, HeldBack, Sign, SignSort, Teller, Written } from "./sign.ts";
import type { Missing, Standing } from "./standing.ts";

export const sortWords: Readonly<Record<SignSort, string>> = {
  weight: "Weight",
  skin: "Skin",
  teeth: "Teeth",
  tiredness: "Tiredness",
  pain: "Pain",
  behaviour: "Behaviour",
  "equipment not used": "Equipment not used",
  hunger: "Hunger",
  hygiene: "Hygiene",
  development: "Development",
  injury: "Injury",
  other: "Something else",
};

export const causeWords: Readonly<Record<Cause, string>> = {
  "the disability": "Because of the disability",
  "an illness or treatment": "An illness or treatment",
  "something at home or school": "Something at home or school",
  "not yet known": "Not yet known",
  other: "Something else",
};

export const tellerWords: Readonly<Record<Teller, string>> = {
  clinician: "A clinician, such as a doctor, nurse or therapist",
  practitioner: "Another practitioner",
  "parent or carer": "A parent or carer",
  child: "The child",
  "somebody else": "Somebody else",
};

export const amountWords: Readonly<Record<Amount, string>> = {
  more: "More than before",
  "the same": "As much as before",
  less: "Less than before",
};

export const missingWords: Readonly<Record<Missing, string>> = {
  clinician: "No clinician is named, with name and role, as having said so.",
  "other cause": "No other cause is recorded as considered, with what was found.",
  "review day": "No day is set to look at it again.",
};

/** "Weight, since about October 2022". */
export const signTitle = ({ sort, since }: Pick<Sign, "sort" | "since">): string =>
  `${sortWords[sort]}, since ${showPartKnownDay(since)}`;

/** "Maureen Pike, grandmother". */
export const whoSaid = ({ tellerName, tellerRole }: Pick<Explanation, "tellerName" | "tellerRole">): string =>
  tellerRole === null ? tellerName : `${tellerName}, ${tellerRole}`;

/** What the explanation is, as a heading: "Put down to the disability, by Maureen Pike". */
export const saidWords = ({ because, tellerName }: Pick<Explanation, "because" | "tellerName">): string =>
  because === "the disability" ? `Put down to the disability, by ${tellerName}` : causeWords[because];

/** Who wrote it down, and on which day where that is not the day it is about. */
export function writtenBy({ by, agency, at }: Written, about: PartKnownDay | Temporal.PlainDate): string {
  const day = londonDay(at);
  const same =
    about instanceof Temporal.PlainDate
      ? about.equals(day)
      : about.precision === "day" && about.from.equals(day);
  return same ? `Recorded by ${by}, ${agency}` : `Recorded by ${by}, ${agency}, on ${showDay(day)}`;
}

export const onWhichDay = (at: Temporal.Instant): string => showDay(londonDay(at));

/** "Open", "Closed on 4 March 2026", or that it is open again. */
export function standingWords({ open, closed, reopenedAt }: Standing): string {
  if (closed === null) return "Open";
  if (open && reopenedAt) return `Open again since ${onWhichDay(reopenedAt)}, when another entry was linked`;
  return `Closed on ${showDay(closed.on)}`;
}

/** What other agencies hold back of what a sign rests on: how much and who, never a word of it. */
export function heldWords(held: readonly HeldBack[]): string | null {
  if (held.length === 0) return null;
  const parts = held.map(
    ({ heldBy, entries }) =>
      `${entries} restricted ${entries === 1 ? "entry" : "entries"}, held by ${heldBy}`,
  );
  return `It rests also on ${parts.join("; ")}. Ask them if you need to know.`;
}

/** "7 entries of 4 agencies". */
export function restsOn({ linked }: Pick<Sign, "linked">): string {
  const entries = linked.flatMap(({ entry }) => entry ?? []);
  const agencies = new Set(entries.map(({ agencyName }) => agencyName)).size;
  if (entries.length === 0) return "no entry that you can read";
  return `${count(entries.length, "entry", "entries")} of ${count(agencies, "agency", "agencies")}`;
}

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
