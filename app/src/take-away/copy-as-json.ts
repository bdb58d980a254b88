import { showPartKnownDay, type PartKnownDay } from "@throughline/calendar";
import type { Entry, Filter } from "../chronology/public.ts";
import type { Copy } from "./copy.ts";
import { narrowings } from "./narrowing.ts";

export const FORMAT = "throughline-chronology";
export const VERSION = 1;

/** The copy in the published shape: docs/formats/chronology.schema.json. */
export function copyAsJson(copy: Copy): string {
  const { child, viewer, takenAt, review, standing } = copy;
  const written = {
    format: FORMAT,
    version: VERSION,
    takenBy: { name: viewer.name, role: viewer.role, agency: viewer.agency },
    takenAt: takenAt.toString(),
    filter: filterOf(copy.filter, copy),
    leftOut: copy.leftOut.map(({ heldBy, entries }) => ({ heldBy, entries, why: "restricted" })),
    child: {
      id: child.id,
      given: child.given,
      family: child.family,
      knownAs: child.knownAs,
      born: dayOf(child.born),
      nhsNumber: child.nhsNumber,
      communicates: standing.communicates,
    },
    review: review && {
      sentence: review.sentence,
      on: review.on.toString(),
      by: review.by,
      agency: review.agency,
    },
    silences: copy.silences.map(({ from, to, days, open }) => ({
      from: from.toString(),
      to: to.toString(),
      days,
      open,
    })),
    entries: copy.entries.map(entryOf),
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function filterOf(filter: Filter, copy: Copy) {
  const { account, who, theme, tone, words, from, to } = filter;
  return {
    account,
    agency: filter.agency === null ? null : (copy.agency?.agencyName ?? null),
    who,
    theme,
    tone,
    words,
    from: from?.toString() ?? null,
    to: to?.toString() ?? null,
    inWords: narrowings(copy),
  };
}

function entryOf(entry: Entry) {
  return {
    id: entry.id,
    happened: dayOf(entry.happened),
    time: entry.time?.toString({ smallestUnit: "minute" }) ?? null,
    kind: entry.kind,
    what: entry.what,
    about: entry.about,
    impact: entry.impact,
    action: entry.action,
    noActionReason: entry.noActionReason,
    outcome: entry.outcome,
    saysOfHistory: entry.saysOfHistory,
    tone: entry.tone,
    basis: entry.basis,
    themes: entry.themes,
    seen: entry.seen,
    appointment: entry.appointment,
    measurements: entry.measurements,
    notMeasured: entry.notMeasured ?? [],
    agency: { name: entry.agencyName, sort: entry.agencySort },
    author: entry.author,
    recordedAt: entry.recordedAt.toString(),
    correction:
      entry.correctionReason === null ? null : { corrects: entry.correctsId, why: entry.correctionReason },
    restricted: entry.restricted,
    source: entry.source && { ...entry.source, recordedOn: entry.source.recordedOn?.toString() ?? null },
    chosen: entry.significant && { ...entry.significant, at: entry.significant.at.toString() },
  };
}

const dayOf = (day: PartKnownDay) => ({
  words: showPartKnownDay(day),
  from: day.from.toString(),
  to: day.to.toString(),
  precision: day.precision,
  about: day.about,
});
