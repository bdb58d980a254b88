import { showDay, showDays, showPartKnownDay } from "@throughline/calendar";
import type { Agency, Sighting } from "./entry.ts";
import { agenciesIn } from "./agencies.ts";
import { grouped } from "./grouped.ts";
import { entriesByYear } from "./years.ts";
import type { Silence } from "./silences.ts";
import { showStretch } from "./stretch.ts";

/** What the sentences are about: the child by the name used, and the words for where the account begins. */
export interface SentenceAsked {
  readonly name: string;
  /** After "since": "birth", "the record was opened on 3 March 2026". */
  readonly since: string;
  /** The threshold the silences were found with; 0 when every one was asked for. */
  readonly longerThanDays: number;
  /** What is booked for a later day than this is said to be still to come. */
  readonly today: Temporal.PlainDate;
}

/**
 * A timeline in one to three plain sentences: how much and from whom; the longest silence; and the open one, when
 * that is another. That nobody is recorded as having seen a child is not that nobody did.
 */
export function timelineSentence(
  entries: readonly (Sighting & Agency)[],
  silences: readonly Silence[],
  asked: SentenceAsked,
): string {
  if (entries.length === 0) return `There are no entries about ${asked.name} since ${asked.since}.`;
  const longest = silences.toSorted((a, b) => b.days - a.days)[0];
  const open = silences.find((silence) => silence.open && silence !== longest);
  return [
    howMuch(entries, asked),
    longest === undefined ? noSilence(asked) : longestSilence(longest, asked.name),
    ...(open === undefined ? [] : [openSilence(open, asked.name)]),
  ].join(" ");
}

function howMuch(entries: readonly (Sighting & Agency)[], { since, today }: SentenceAsked): string {
  const agencies = agenciesIn(entries).length;
  const years = entriesByYear(entries);
  const last = years.findLast(({ year, count }) => count > 0 && year <= today.year);
  const coming = entries.filter(
    ({ happened }) => Temporal.PlainDate.compare(happened.from, today) > 0,
  ).length;
  const count = entries.length === 1 ? "1 entry" : `${grouped(entries.length)} entries`;
  const from = agencies === 1 ? "1 agency" : `${agencies} agencies`;
  const lately =
    last === undefined || years.length < 2 ? "" : `, ${grouped(last.count)} of them in ${last.year}`;
  const later = coming === 0 ? "" : `; ${grouped(coming)} still to come`;
  return `${count} from ${from} since ${since}${lately}${later}.`;
}

function longestSilence(silence: Silence, name: string): string {
  if (silence.open) return openSilence(silence, name, ", the longest stretch in the record");
  return `The longest stretch in which nobody is recorded as having seen ${name} was ${showDays(silence.days)}, ${showStretch(silence.from, silence.to)}.`;
}

function openSilence({ days, from, before }: Silence, name: string, note = ""): string {
  if (before === null) {
    return `Nobody is recorded as having seen ${name} at all since ${showDay(from)}, ${showDays(days)}${note}.`;
  }
  const last = showPartKnownDay(before.happened);
  return `Nobody is recorded as having seen ${name} for ${showDays(days)}${note}; the last time was ${last}.`;
}

function noSilence({ name, longerThanDays }: SentenceAsked): string {
  return `There was no stretch longer than ${showDays(longerThanDays)} in which nobody is recorded as having seen ${name}.`;
}
