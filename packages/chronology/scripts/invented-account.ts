import { readPartKnownDay, type PartKnownDay } from "@throughline/calendar";
import type { AgencySort, Fielded, Seen, Sighting, Told, Tone } from "../src/index.ts";

/** An invented entry with everything this package reads. */
export interface InventedEntry extends Told, Sighting, Fielded {
  readonly tone: Tone;
  readonly significant: { readonly why: string } | null;
}

/** An entry that tells of nothing in particular, but for what is given: a day in words, and any field. */
export function invented(
  id: string,
  happened: string,
  given: Partial<Omit<InventedEntry, "id" | "happened">> = {},
): InventedEntry {
  const agencySort = given.agencySort ?? "Health";
  return {
    id,
    happened: dayIn(happened),
    childId: "rowan",
    time: null,
    recordedAt: Temporal.Instant.from("2026-11-24T09:00:00Z"),
    kind: "note",
    what: "Something happened",
    impact: null,
    action: null,
    noActionReason: null,
    outcome: null,
    author: "A. Invented",
    tone: null,
    seen: null,
    significant: null,
    agencyId: agencySort.toLowerCase(),
    agencyName: agencySort,
    agencySort,
    ...given,
  };
}

/** A part-known day read from words; throws when they are not one. */
export function dayIn(words: string): PartKnownDay {
  const day = readPartKnownDay(words);
  if ("problem" in day) throw new RangeError(day.problem);
  return day;
}

/** Numbers from 0 up to 1 that look random and are the same every time (mulberry32). */
export function sameEachTime(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sorts: AgencySort[] = [
  "Health",
  "Health",
  "Health",
  "School",
  "School",
  "Social care",
  "Early help",
  "Police",
  "Adult services",
  "Voluntary",
];
const tones: Tone[] = ["worry", "worry", "strength", "strength", "both", null, null];
const seens: Seen[] = ["seen", "seen alone", "not seen", null, null];

/** As many invented entries as asked for, spread over nine years, thicker towards the end; some part-known. */
export function inventedAccount(count: number, seed = 1): InventedEntry[] {
  const chance = sameEachTime(seed);
  const pick = <T>(from: readonly T[], otherwise: T): T =>
    from[Math.floor(chance() * from.length)] ?? otherwise;
  const start = Temporal.PlainDate.from("2017-07-09");
  return Array.from({ length: count }, (_, index) => {
    const day = start.add({ days: Math.floor((1 - chance() ** 1.7) * 3425) });
    const agencySort = pick(sorts, "Health");
    const vague = chance();
    const words =
      vague < 0.03
        ? String(day.year)
        : vague < 0.09
          ? day.toString().slice(0, 7).split("-").toReversed().join("/")
          : day.toString();
    return invented(`e${index}`, words, {
      agencySort,
      agencyId: agencySort.toLowerCase(),
      agencyName: agencySort,
      tone: pick(tones, null),
      seen: pick(seens, null),
      significant: chance() < 0.06 ? { why: "invented" } : null,
    });
  });
}
