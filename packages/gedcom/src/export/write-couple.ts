import type { PartKnownDay } from "@throughline/calendar";
import type { Couple, CoupleKind, Episode } from "@throughline/genogram";
import { changed, type Structure, structure } from "../structure.ts";
import { dateFor, type Writing } from "./writing.ts";

const types: Readonly<Record<Exclude<CoupleKind, "married" | "civil partnership">, string>> = {
  "living together": "Living together",
  relationship: "Relationship",
  brief: "Brief relationship",
};
const ends = { separated: "Separated", died: "Ended by death" } as const;

/** A couple's time together as events of their FAM record, each episode's beginning and then its end. */
export function coupleStructures(couple: Couple, writing: Writing): readonly Structure[] {
  const dated = (day: PartKnownDay | null) => dateFor(writing, day, couple.a, couple.b);
  return couple.episodes.flatMap((episode) => [beginning(episode, dated), ...end(episode, dated)]);
}

type Dated = (day: PartKnownDay | null) => readonly Structure[];

function beginning({ kind, from }: Episode, dated: Dated): Structure {
  const date = dated(from);
  if (kind === "married") return structure("MARR", date.length === 0 ? "Y" : null, date);
  if (kind === "civil partnership")
    return structure("MARR", date.length === 0 ? "Y" : null, [
      structure("TYPE", "Civil partnership"),
      ...date,
    ]);
  return structure("EVEN", null, [structure("TYPE", types[kind]), ...date.map(asBeginning)]);
}

/** "FROM 2005" rather than "2005", where GEDCOM can say it: living together goes on. */
function asBeginning(date: Structure): Structure {
  return date.text === null || /^(ABT|BET) /.test(date.text)
    ? date
    : changed(date, { text: `FROM ${date.text}` });
}

function end({ to, end: how }: Episode, dated: Dated): readonly Structure[] {
  const date = dated(to);
  if (how === "divorced") return [structure("DIV", date.length === 0 ? "Y" : null, date)];
  if (how !== null) return [structure("EVEN", null, [structure("TYPE", ends[how]), ...date])];
  return to === null ? [] : [structure("EVEN", null, [structure("TYPE", "Ended"), ...date])];
}
