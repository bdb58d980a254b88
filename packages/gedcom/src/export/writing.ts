import type { PartKnownDay } from "@throughline/calendar";
import { dateStructure } from "../dates/show-gedcom-date.ts";
import type { GedcomVersion } from "../document.ts";
import type { Structure } from "../structure.ts";

/** What writing a family needs to know throughout, and where it tells what GEDCOM did not take. */
export interface Writing {
  readonly version: GedcomVersion;
  /** Those who are or may be living and are not to be told of, by id. */
  readonly hidden: ReadonlySet<string>;
  /** Those of whom no day is told: the hidden, and pregnancies lost by a parent who may be living. */
  readonly undated: ReadonlySet<string>;
  /** The xref of each person, by id; those who are not in it are not in the family. */
  readonly xrefs: ReadonlyMap<string, string>;
  /** Sentences about what GEDCOM could not carry, each once. */
  readonly dropped: Set<string>;
  /** The tags of our own that were used. */
  readonly extensions: Set<ExtensionTag>;
}

/** The tags GEDCOM does not have; docs/formats/gedcom.md says what each means. */
export type ExtensionTag = "_FROM" | "_TO" | "_PARENTS_ONLY" | "_ROOT" | "_FREL" | "_MREL" | "_SEX";

/** A DATE for a day that concerns these people; none where one of them is not to be told of. */
export function dateFor(
  writing: Writing,
  day: PartKnownDay | null,
  ...people: readonly string[]
): readonly Structure[] {
  if (day === null || people.some((id) => writing.undated.has(id))) return [];
  if (writing.version === "5.5.1" && day.about && (day.precision === "span" || day.precision === "season"))
    writing.dropped.add("That a stretch of days is an estimate: 5.5.1 has no “about” for two dates.");
  return [dateStructure(day, writing.version)];
}
