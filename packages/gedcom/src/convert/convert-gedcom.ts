import type { GedcomDocument, GedcomVersion } from "../document.ts";
import { downRecords } from "./down-records.ts";
import { Losses } from "./losses.ts";
import type { Place } from "./place.ts";
import { upRecords } from "./up-records.ts";

/** A document in another version, and what that version has no words for. */
export interface ConvertedGedcom {
  readonly document: GedcomDocument;
  /** What was changed so that other programs may not read it, and what was left out, as sentences. */
  readonly dropped: readonly string[];
}

/** A document in the version asked for. What the other version cannot say is kept beneath a tag with an underscore where that can be, and told of either way. */
export function convertGedcom(document: GedcomDocument, to: GedcomVersion): ConvertedGedcom {
  if (document.version === to) return { document, dropped: [] };
  const losses = new Losses();
  const used = new Set(document.records.map(({ xref }) => xref));
  let next = 1;
  const place: Place = {
    above: [],
    losses,
    added: [],
    unusedXref: (letter) => {
      while (used.has(`@${letter}${next}@`)) next += 1;
      return `@${letter}${next++}@`;
    },
  };
  const convert = to === "7.0" ? upRecords : downRecords;
  const records = convert(document.records, place);
  return {
    document: { version: to, encoding: "UTF-8", records, problems: [] },
    dropped: losses.told,
  };
}
