import type { PartKnownDay } from "@throughline/calendar";
import type { Seen, Theme, Tone } from "../entry-words.ts";
import type { ProposedEntry, ProposedSource } from "../proposed-entry.ts";
import type { Mapping } from "./mapping.ts";
import { rowChild } from "./row-child.ts";
import type { RowFacts } from "./row-facts.ts";
import { textOf } from "./sheet.ts";

/** The entry that a row without problems proposes: one for each row, however much was measured on the occasion. */
export function proposeRow(
  facts: RowFacts,
  happened: PartKnownDay,
  mapping: Mapping,
  source: ProposedSource,
): ProposedEntry {
  const { cells, days, appointment, character, measured, what } = facts;
  return {
    happened,
    time: days.time,
    kind: kindOf(facts, mapping),
    what,
    about: aboutWhom(textOf(cells, "about")),
    impact: textOf(cells, "impact"),
    action: textOf(cells, "action"),
    noActionReason: textOf(cells, "noActionReason"),
    outcome: textOf(cells, "outcome"),
    tone: character.tone ?? worryIn(facts),
    basis: mapping.constants.basis,
    themes: themesOf(facts),
    seen: seenIn(facts),
    author: cells.one("author") || cells.one("clinician") || mapping.constants.author,
    recordedOn: days.recordedOn,
    appointment: appointment?.appointment ?? null,
    measurements: measured.measurements,
    ...(measured.notMeasured.length === 0 ? {} : { notMeasured: measured.notMeasured }),
    child: rowChild(cells),
    source,
  };
}

/** A row of a table that is only notes, with something weighed or measured in it, tells of a measurement. */
function kindOf(
  { appointment, character, measured, cells }: RowFacts,
  { constants }: Mapping,
): ProposedEntry["kind"] {
  if (appointment !== null) return "appointment";
  const any = measured.measurements.length + measured.notMeasured.length > 0;
  return any && constants.kind === "note" && cells.one("category") === "" ? "measurement" : character.kind;
}

/** A file's "None" under who was there is nobody's name. */
const aboutWhom = (words: string | null): string | null =>
  words !== null && /^(none|nobody|no one|nil|n\/a|-+)\.?$/i.test(words.trim()) ? null : words;

function themesOf({ character, measured, appointment }: RowFacts): readonly Theme[] {
  const touched = new Set(character.themes);
  if (appointment !== null) touched.add("appointments");
  if (measured.measurements.length + measured.notMeasured.length > 0) touched.add("growth and feeding");
  return [...touched];
}

/** What the row says of a sighting; where it has no column to say it, a child who was measured was seen. */
function seenIn({ cells, character, appointment, measured }: RowFacts): Seen {
  const said = character.seen ?? appointment?.seen ?? null;
  if (said !== null || cells.heading("seen") !== null) return said;
  return measured.measurements.length > 0 ? "seen" : null;
}

/** A child who was not brought is a worry for somebody to think about, unless the row says otherwise. */
function worryIn({ appointment }: RowFacts): Tone {
  return appointment?.appointment?.outcome === "was not brought" ? "worry" : null;
}
