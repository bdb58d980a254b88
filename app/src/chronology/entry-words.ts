import {
  daysBetween,
  isExactDay,
  londonDay,
  showDays,
  showPartKnownDay,
  showShortDay,
  showTime,
} from "@throughline/calendar";
import { howTakenInWords } from "@throughline/growth";
import type { Entry, EntryKind, Measurement, NotMeasured, Seen, Tone } from "./entry.ts";

/** Words written down this many days after what they tell of are said to be late. Our own choice. */
const LATE_AFTER_DAYS = 7;

export const sentenceCase = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1).replaceAll("'", "’");

export const kindWords = (kind: EntryKind): string => sentenceCase(kind);

export const seenWords = (seen: Seen | null, name: string): string =>
  seen === null
    ? "Not said whether seen"
    : {
        seen: `${name} was seen`,
        "seen alone": `${name} was seen alone`,
        "not seen": `${name} was not seen`,
      }[seen];

export const toneWords: Readonly<Record<Tone, string>> = {
  strength: "Strength",
  worry: "Worry",
  both: "Strength and worry",
};

export const basisWords = {
  fact: "Fact",
  opinion: "Opinion",
  "third party": "Told by somebody else",
} as const;

export const dayWords = ({ happened, time }: Pick<Entry, "happened" | "time">): string =>
  time === null ? showPartKnownDay(happened) : `${showPartKnownDay(happened)}, ${showTime(time)}`;

export function measurementWords({ sort, value, unit, note, how }: Measurement): string {
  const beside = [note ?? "", how === undefined ? "" : howTakenInWords(how)].filter((part) => part !== "");
  return `${sentenceCase(sort)} ${value} ${unit}${beside.length === 0 ? "" : ` (${beside.join("; ")})`}`;
}

export const notMeasuredWords = ({ sort, reason, words }: NotMeasured): string =>
  `${sentenceCase(sort)} could not be measured: ${reason}${words === null ? "" : `. ${words}`}`;

export const fileWords = ({ file, row }: { file: string; row: number | null }): string =>
  row === null ? file : `${file}, row ${row}`;

/** "recorded 24 Nov 2026", and how long after; of an entry out of a file, when it was written there, if the file says. */
export function recordedWords({
  happened,
  recordedAt,
  source,
}: Pick<Entry, "happened" | "recordedAt" | "source">): {
  on: string;
  late: string | null;
} {
  const on = showShortDay(londonDay(recordedAt));
  if (source !== null && source.recordedOn === null) return { on: `brought in ${on}`, late: null };
  const written = source?.recordedOn ?? londonDay(recordedAt);
  const days = daysBetween(happened.to, written);
  const late =
    days > LATE_AFTER_DAYS ? `${isExactDay(happened) ? "" : "at least "}${showDays(days)} after` : null;
  const broughtIn = source === null ? "" : `, brought in ${on}`;
  return { on: `recorded ${showShortDay(written)}${broughtIn}`, late };
}

/** A day for a narrow column. */
export const narrowDay = (happened: Entry["happened"]): string =>
  isExactDay(happened) ? showShortDay(happened.from) : showPartKnownDay(happened);
