import type { PartKnownDay } from "@throughline/calendar";
import type { Agency, Happening } from "./entry.ts";
import { agenciesIn } from "./agencies.ts";
import { dayNumber } from "./day-number.ts";
import { fieldsLacking, type Field, type Fielded } from "./fields.ts";
import { earliest } from "./record-start.ts";

/** How far one agency's entries are filled in. */
export interface AgencyGaps {
  readonly agency: Agency;
  readonly entries: number;
  /** Entries that lack none of the six fields. */
  readonly whole: number;
  readonly lacking: Readonly<Record<Field, number>>;
}

/** What one child's account lacks. It says where to ask, and nothing about the family. */
export interface Gaps {
  /** By entry id, only those that lack something. */
  readonly byEntry: ReadonlyMap<string, readonly Field[]>;
  readonly byAgency: readonly AgencyGaps[];
  readonly start: StartGap;
  /** Agencies involved that have written nothing at all, not even that they have nothing to add. */
  readonly notHeardFrom: readonly Agency[];
  /** Agencies whose only entries say that they have nothing to add. */
  readonly nothingToAdd: readonly Agency[];
}

/** Where the account begins, beside the child's birth. */
export interface StartGap {
  readonly birth: PartKnownDay | null;
  readonly earliest: PartKnownDay | null;
  /** Days of the child's life before the earliest entry, never less than 0; `null` when either day is not known. */
  readonly daysAfterBirth: number | null;
}

/** What the account of one child lacks, given the agencies known to be involved and the birth as far as known. */
export function gaps(
  entries: readonly (Fielded & Agency)[],
  known: { readonly birth: PartKnownDay | null; readonly involved: readonly Agency[] },
): Gaps {
  const telling = entries.filter(({ kind }) => kind !== "nothing to add");
  const lacking = telling.map((entry) => ({ entry, fields: fieldsLacking(entry) }));
  const wrote = new Set(entries.map(({ agencyId }) => agencyId));
  const told = new Set(telling.map(({ agencyId }) => agencyId));
  const everyAgency = agenciesIn([...known.involved, ...entries]);
  return {
    byEntry: new Map(
      lacking.filter(({ fields }) => fields.length > 0).map(({ entry, fields }) => [entry.id, fields]),
    ),
    byAgency: agenciesIn(telling).map((agency) => {
      const theirs = lacking.filter(({ entry }) => entry.agencyId === agency.agencyId);
      return {
        agency,
        entries: theirs.length,
        whole: theirs.filter(({ fields }) => fields.length === 0).length,
        lacking: countFields(theirs.map(({ fields }) => fields)),
      };
    }),
    start: startGap(known.birth, telling),
    notHeardFrom: everyAgency.filter(({ agencyId }) => !wrote.has(agencyId)),
    nothingToAdd: everyAgency.filter(({ agencyId }) => wrote.has(agencyId) && !told.has(agencyId)),
  };
}

function countFields(perEntry: readonly (readonly Field[])[]): Record<Field, number> {
  const counts: Record<Field, number> = {
    "event date": 0,
    source: 0,
    what: 0,
    impact: 0,
    "action or why none": 0,
    outcome: 0,
  };
  for (const field of perEntry.flat()) counts[field] += 1;
  return counts;
}

function startGap(birth: PartKnownDay | null, entries: readonly Happening[]): StartGap {
  const first = earliest(entries);
  const days = birth && first ? Math.max(0, dayNumber(first.from) - dayNumber(birth.to)) : null;
  return { birth, earliest: first, daysAfterBirth: days };
}
