import { ageOn, londonDay, showAge, showDay, showPartKnownDay, showTime } from "@throughline/calendar";
import { howTakenInWords } from "@throughline/growth";
import { type Child, firstName, fullName } from "../../children/public.ts";
import type { Entry } from "../../chronology/public.ts";
import { sourceWords } from "./source-words.ts";
import { linesOf, paragraphsOf, type StoryEntry } from "./story.ts";

const LONG = 500;

const toneWords = { strength: "A strength", worry: "A worry", both: "A strength and a worry" } as const;
const seenWords = { seen: "seen", "seen alone": "seen alone", "not seen": "not seen" } as const;
const basisWords = { fact: null, opinion: "an opinion", "third party": "told by somebody else" } as const;

export function entryInStory(entry: Entry, child: Child): StoryEntry {
  const told = toldOf(entry, child);
  const length = [entry.what, ...told.map(({ words }) => words)].reduce(
    (sum, words) => sum + words.length,
    0,
  );
  return {
    sort: "entry",
    day: capital(showPartKnownDay(entry.happened)),
    beside: besideOf(entry, child),
    kind: capital(entry.kind),
    tags: tagsOf(entry, firstName(child)),
    tone: entry.tone,
    toneWords: entry.tone === null ? "" : toneWords[entry.tone],
    what: paragraphsOf(entry.what),
    voice: entry.kind === "child's voice",
    told: told.map(({ term, words }) => ({ term, words: linesOf(words) })),
    source: sourceWords(entry),
    long: length > LONG,
  };
}

function besideOf({ happened, time }: Entry, { born }: Child): string[] {
  const age = ageOn(born, happened.from);
  return [
    ...(time === null ? [] : [`at ${showTime(time)}`]),
    "unborn" in age ? "before birth" : `aged ${showAge(age)}`.replace("aged newborn", "newborn"),
  ];
}

function tagsOf({ seen, basis, restricted }: Entry, name: string): string[] {
  return [
    ...(seen === null ? [] : [`${name} ${seenWords[seen]}`]),
    ...(basisWords[basis] === null ? [] : [basisWords[basis]]),
    ...(restricted ? ["restricted"] : []),
  ];
}

function toldOf(entry: Entry, child: Child) {
  const name = firstName(child);
  const { appointment, measurements, notMeasured = [], significant } = entry;
  const parts: [term: string, words: string | null][] = [
    ["To or about", isOnly(child, entry.about) ? null : entry.about],
    ["Appointment", appointment && appointmentWords(appointment)],
    ["Measured", measurements.length === 0 ? null : measurements.map(measurementWords).join("; ")],
    ["Not measured", notMeasured.length === 0 ? null : notMeasured.map(notMeasuredWords).join("; ")],
    [`Effect on ${name}`, entry.impact],
    ["What was done", entry.action],
    ["Why nothing was done", entry.noActionReason],
    ["What came of it", entry.outcome],
    ["What the history means", entry.saysOfHistory],
    [
      "Why it was chosen",
      significant && `${significant.why} (${significant.by}, ${showDay(londonDay(significant.at))})`,
    ],
    ["Corrected", entry.correctionReason],
  ];
  return parts.flatMap(([term, words]) => (words === null || words.trim() === "" ? [] : [{ term, words }]));
}

/** That an entry of a child's chronology is about the child goes without saying. */
const isOnly = (child: Child, about: string | null): boolean =>
  about !== null && [child.given, child.knownAs, fullName(child)].includes(about.trim());

function appointmentWords({
  service,
  clinician,
  outcome,
  reason,
}: NonNullable<Entry["appointment"]>): string {
  const whose = clinician === null ? service : `${service}, ${clinician}`;
  return `${whose}: ${outcome}${reason === null ? "" : `. ${reason}`}`;
}

function measurementWords({ sort, value, unit, note, how }: Entry["measurements"][number]): string {
  const beside = [note ?? "", how === undefined ? "" : howTakenInWords(how)].filter((part) => part !== "");
  return `${sort} ${value} ${unit}${beside.length === 0 ? "" : ` (${beside.join("; ")})`}`;
}

const notMeasuredWords = ({ sort, reason, words }: NonNullable<Entry["notMeasured"]>[number]): string =>
  `${sort}, ${reason}${words === null ? "" : `: ${words}`}`;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
