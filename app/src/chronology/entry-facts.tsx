import { londonTime, showTime } from "@throughline/calendar";
import type { ComponentChildren } from "preact";
import { SummaryList } from "../design/components/summary-list.tsx";
import type { Appointment, Entry, Source } from "./entry.ts";
import {
  basisWords,
  dayWords,
  fileWords,
  kindWords,
  measurementWords,
  notMeasuredWords,
  recordedWords,
  seenWords,
  sentenceCase,
  toneWords,
} from "./entry-words.ts";

type Fact = readonly [name: string, words: ComponentChildren];

/** Every part of an entry; a part nobody wrote is said to be missing. */
export function EntryFacts({ entry, name }: { entry: Entry; name: string }) {
  const { appointment, source, measurements, notMeasured = [], saysOfHistory } = entry;
  const facts: Fact[] = [
    ...toldFacts(entry, name),
    ...(appointment === null ? [] : appointmentFacts(appointment)),
    ...measurements.map((measured): Fact => ["Measured", measurementWords(measured)]),
    ...notMeasured.map((one): Fact => ["Not measured", notMeasuredWords(one)]),
    ...(saysOfHistory === null ? [] : [["What the history means", saysOfHistory] as const]),
    ["Recorded", recordedFact(entry)],
    ...(source === null ? [["Source", "Written here"] as const] : sourceFacts(source)),
  ];
  const missing = <span class="account__missing">Not recorded</span>;
  return (
    <SummaryList
      classes="entry-page__facts"
      rows={facts.map(([key, words]) => ({ key: { text: key }, value: { text: words ?? missing } }))}
    />
  );
}

function toldFacts(entry: Entry, name: string): Fact[] {
  const { action, noActionReason, tone, themes } = entry;
  return [
    ["Day", dayWords(entry)],
    ["Sort", kindWords(entry.kind)],
    ["What happened", <span class="entry-page__words">{entry.what}</span>],
    ["To or about whom", entry.about],
    [`Was ${name} seen`, seenWords(entry.seen, name)],
    [`Effect on ${name}`, entry.impact],
    ...(action === null && noActionReason !== null
      ? []
      : [["What was done, or why nothing", action] as const]),
    ...(noActionReason === null ? [] : [["Why nothing was done", noActionReason] as const]),
    ["What came of it", entry.outcome],
    ["Strength or worry", tone === null ? "Neither was said" : toneWords[tone]],
    ["How it is known", basisWords[entry.basis]],
    ["About", themes.length === 0 ? null : themes.map(sentenceCase).join("; ")],
  ];
}

function appointmentFacts(appointment: Appointment): Fact[] {
  const { service, clinician, outcome, onTheirOwn, reason, recordedAs } = appointment;
  const came = onTheirOwn ? "did not attend on their own" : outcome === "future" ? "booked" : outcome;
  const withWhom = clinician === null ? service : `${service}, ${clinician}`;
  return [
    ["Appointment", `${withWhom}: ${came}`],
    ...(reason === null ? [] : [["Reason given", reason] as const]),
    ...(recordedAs === null ? [] : [["In the file", sentenceCase(recordedAs)] as const]),
  ];
}

function recordedFact(entry: Entry): string {
  const { on, late } = recordedWords(entry);
  return `${entry.author}, ${entry.agencyName}, ${on} at ${showTime(londonTime(entry.recordedAt))}${late === null ? "" : `, ${late}`}`;
}

function sourceFacts({ file, row, passage, sourceId }: Source): Fact[] {
  return [
    ["Source", fileWords({ file, row })],
    ...(passage === null
      ? []
      : [["As the file has it", <blockquote class="entry-page__passage">{passage}</blockquote>] as const]),
    ...(sourceId === null ? [] : [["Its number there", sourceId] as const]),
  ];
}
