import { isExactDay, showDay, showDays, showPartKnownDay } from "@throughline/calendar";
import { firstName } from "../../children/public.ts";
import type { Copy } from "../copy.ts";
import { countOf } from "../left-out.ts";
import { entryInStory } from "./entry-in-story.ts";
import type { StoryEntry, StorySilence, StoryYear } from "./story.ts";

interface Placed {
  readonly on: Temporal.PlainDate;
  readonly part: StoryEntry | StorySilence;
}

/** Entries and silences as they followed one another, under the years they began in. */
export function yearsOf(copy: Copy): StoryYear[] {
  const placed: Placed[] = [
    ...copy.entries.map((entry) => ({ on: entry.happened.from, part: entryInStory(entry, copy.child) })),
    ...copy.silences.map((silence) => ({ on: silence.from, part: silenceInStory(silence, copy) })),
  ];
  const inOrder = placed.sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
  return [...Map.groupBy(inOrder, ({ on }) => on.year)].map(([year, theirs]) => {
    const parts = theirs.map(({ part }) => part);
    return { heading: String(year), note: yearNote(year, parts, copy), parts };
  });
}

function silenceInStory(silence: Copy["silences"][number], { child }: Copy): StorySilence {
  const { days, from, to, open, before } = silence;
  const name = firstName(child);
  const began = from.equals(child.born.from) ? `From birth on ${showDay(from)}` : `From ${showDay(from)}`;
  const last = before === null ? "" : ` Last seen ${showPartKnownDay(before.happened)}.`;
  return {
    sort: "silence",
    words: `For ${showDays(days)} nobody is recorded as having seen ${name}`,
    note: `${began} ${open ? "until the day this copy was taken" : `to ${showDay(to)}`}.${last}`,
  };
}

function yearNote(
  year: number,
  parts: StoryYear["parts"],
  { child: { born, ...child }, today }: Copy,
): string {
  const count = parts.filter(({ sort }) => sort === "entry").length;
  const entries = count === 0 ? "no entries" : countOf(count, "entry", "entries");
  const turned = year - born.from.year;
  if (!isExactDay(born) || turned < 0) return entries;
  if (turned === 0) return `the year ${firstName(child)} was born; ${entries}`;
  const birthday = born.from.add({ years: turned });
  const turns = Temporal.PlainDate.compare(birthday, today) > 0 ? "turns" : "turned";
  return `the year ${firstName(child)} ${turns} ${turned}; ${entries}`;
}
