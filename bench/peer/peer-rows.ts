import { showPartKnownDay, showTime } from "@throughline/calendar";
import type { AccountRow } from "../../app/src/chronology/account-rows.ts";
import { entryHref } from "../../app/src/chronology/entry-href.ts";
import { entryTags } from "../../app/src/chronology/entry-tags.ts";
import type { Entry } from "../../app/src/chronology/entry.ts";
import {
  fileWords,
  kindWords,
  measurementWords,
  recordedWords,
  toneWords,
} from "../../app/src/chronology/entry-words.ts";

const colours = { strength: "green", worry: "red", both: "orange" } as const;

/** A row as the template takes it: plain words, so that the template decides nothing. */
export function peerRow(row: AccountRow) {
  if (row.sort !== "entry") return { heading: row.sort === "year" ? String(row.year) : row.words };
  const { entry, alsoToldBy } = row;
  return {
    id: `e-${entry.id}`,
    href: entryHref(entry.childId, entry.id),
    day: showPartKnownDay(entry.happened),
    time: entry.time && showTime(entry.time),
    kind: kindWords(entry.kind) + (entry.seen ? `, ${entry.seen}` : ""),
    tags: tagsOf(entry),
    ...wordsOf(entry),
    alsoToldBy: alsoToldBy.map(({ id, agencyName }) => ({ href: entryHref(entry.childId, id), agencyName })),
  };
}

function tagsOf(entry: Entry) {
  return [
    ...(entry.tone ? [{ text: toneWords[entry.tone], classes: `govuk-tag--${colours[entry.tone]}` }] : []),
    ...entryTags(entry).map(({ text }) => ({ text, classes: "govuk-tag--grey" })),
    ...(entry.significant ? [{ text: "Chosen", classes: "govuk-tag--blue" }] : []),
    ...(entry.restricted ? [{ text: "Restricted", classes: "govuk-tag--yellow" }] : []),
  ];
}

function wordsOf(entry: Entry) {
  const recorded = recordedWords(entry);
  return {
    what: entry.what,
    about: entry.about,
    measurements: entry.measurements.map(measurementWords),
    saysOfHistory: entry.saysOfHistory,
    chosen: entry.significant,
    impact: entry.impact,
    action: entry.action,
    noActionReason: entry.noActionReason,
    outcome: entry.outcome,
    agency: entry.agencyName,
    author: entry.author,
    recordedOn: recorded.on,
    late: recorded.late,
    file: entry.source && fileWords(entry.source),
    recordedAs: entry.appointment?.recordedAs,
    basis: entry.basis === "fact" ? null : entry.basis,
    corrected: entry.correctsId !== null,
  };
}
