import { showDay, showDays, showPartKnownDay } from "@throughline/calendar";
import { agenciesIn, earliest } from "@throughline/chronology";
import { firstName } from "../../children/public.ts";
import type { Entry } from "../../chronology/public.ts";
import type { Copy } from "../copy.ts";
import { countOf } from "../left-out.ts";
import type { Paragraphs } from "./story.ts";

const LONGEST = 3;

/** How much there is, from whom and since when; strengths before worries; then the silences. */
export function inShort(copy: Copy): Paragraphs {
  const { entries, silences, silenceDays, child, leftOut } = copy;
  const name = firstName(child);
  const first = earliest(entries);
  if (first === null) return [["There is nothing in this copy: no entry fits what was asked for."]];
  const agencies = countOf(agenciesIn(entries).length, "agency", "agencies");
  const howMuch = `${countOf(entries.length, "entry", "entries")} from ${agencies}, the earliest from ${showPartKnownDay(first)}.`;
  const seen =
    silences.length === 0
      ? `There was no stretch longer than ${showDays(silenceDays)} in which nobody is recorded as having seen ${name}.`
      : silencesWords(silences.length, silenceDays, name, leftOut.length > 0);
  return [[`${howMuch} ${toneCounts(entries)}`], [seen]];
}

function silencesWords(count: number, days: number, name: string, heldBack: boolean): string {
  const stretches = count === 1 ? "There was 1 stretch" : `There were ${count} stretches`;
  const which = count === 1 ? "It was" : count <= LONGEST ? "They were" : "The longest were";
  const perhaps = heldBack ? " What was left out of this copy may say that somebody did." : "";
  return `${stretches} of more than ${days} days in which nobody is recorded as having seen ${name}. That is about us, and not about ${name}’s family.${perhaps} ${which}:`;
}

function toneCounts(entries: readonly Entry[]): string {
  const of = (tone: Entry["tone"]) => entries.filter((entry) => entry.tone === tone).length;
  const [strengths, worries, both] = [of("strength"), of("worry"), of("both")];
  const together = both === 0 ? "" : `; as both at once: ${both}`;
  return `Written down as a strength: ${strengths}; as a worry: ${worries}${together}.`;
}

/** The three longest, longest first. One from birth is said to be so: the account may begin later than the child. */
export function longestSilences({ silences, child }: Copy): string[] {
  return silences
    .toSorted((a, b) => b.days - a.days)
    .slice(0, LONGEST)
    .map(({ days, from, to, open, before }) => {
      const began = from.equals(child.born.to) ? `birth on ${showDay(from)}` : showDay(from);
      const ended = open ? "until the day this copy was taken" : `to ${showDay(to)}`;
      const first =
        before === null && !open ? `, before the first time anybody recorded seeing ${firstName(child)}` : "";
      return `${showDays(days)}, from ${began} ${ended}${first}`;
    });
}
