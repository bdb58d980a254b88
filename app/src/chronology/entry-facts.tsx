import type { ComponentChildren } from "preact";
import { londonTime, showTime } from "@throughline/calendar";
import { SummaryList } from "../design/components/summary-list.tsx";
import type { Entry } from "./entry.ts";
import {
  basisWords,
  dayWords,
  fileWords,
  kindWords,
  measurementWords,
  recordedWords,
  seenWords,
  sentenceCase,
  toneWords,
} from "./entry-words.ts";

/** Every part of an entry; a part nobody wrote is said to be missing. */
export function EntryFacts({ entry, name }: { entry: Entry; name: string }) {
  const recorded = recordedWords(entry);
  const { appointment, source } = entry;
  const rows: [string, ComponentChildren][] = [
    ["Day", dayWords(entry)],
    ["Sort", kindWords(entry.kind)],
    ["What happened", <Words>{entry.what}</Words>],
    ["To or about whom", entry.about],
    [`Was ${name} seen`, seenWords(entry.seen, name)],
    [`Effect on ${name}`, entry.impact],
    ["What was done", entry.action],
    ...(entry.action === null || entry.noActionReason !== null
      ? [["Why nothing was done", entry.noActionReason] as [string, string | null]]
      : []),
    ["What came of it", entry.outcome],
    ["Strength or worry", entry.tone === null ? "Neither" : toneWords[entry.tone]],
    ["How it is known", basisWords[entry.basis]],
    ["About", entry.themes.length === 0 ? null : entry.themes.map(sentenceCase).join("; ")],
    ...(appointment === null
      ? []
      : ([
          [
            "Appointment",
            `${appointment.service}${appointment.clinician === null ? "" : `, ${appointment.clinician}`}: ${appointment.outcome === "future" ? "booked" : appointment.outcome}`,
          ],
          ["Why", appointment.reason],
          ...(appointment.recordedAs === null ? [] : [["In the file", appointment.recordedAs]]),
        ] as [string, string | null][])),
    ...entry.measurements.map((measured): [string, string] => ["Measured", measurementWords(measured)]),
    ...(entry.saysOfHistory === null
      ? []
      : [["What the history means", entry.saysOfHistory] as [string, string]]),
    [
      "Recorded",
      `${entry.author}, ${entry.agencyName}, ${recorded.on} at ${showTime(londonTime(entry.recordedAt))}${recorded.late === null ? "" : `, ${recorded.late}`}`,
    ],
    ["Source", source === null ? "Written here" : fileWords(source)],
    ...(source?.passage
      ? [
          ["As the file has it", <blockquote class="entry-page__passage">{source.passage}</blockquote>] as [
            string,
            ComponentChildren,
          ],
        ]
      : []),
    ...(source?.sourceId ? [["Its number there", source.sourceId] as [string, string]] : []),
  ];
  return (
    <SummaryList
      classes="entry-page__facts"
      rows={rows.map(([key, value]) => ({
        key: { text: key },
        value: { text: value ?? <span class="account__missing">Not recorded</span> },
      }))}
    />
  );
}

function Words({ children }: { children: string }) {
  return <span class="entry-page__words">{children}</span>;
}
