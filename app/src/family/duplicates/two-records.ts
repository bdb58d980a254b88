import { showPartKnownDay } from "@throughline/calendar";
import type { Person } from "@throughline/genogram";
import { childById, lookAtChild } from "../../children/public.ts";
import type { Asked } from "../../platform/http/env.ts";
import type { House } from "../../platform/house.ts";
import type { Beside } from "../beside.store.ts";
import { familyRowsOf } from "../family.store.ts";
import { factSentence } from "../fact-lines.tsx";
import { familyOpen, type OpenFamily } from "../open-family.ts";
import { factsAbout } from "../told-facts.ts";
import { personLabel } from "./person-label.ts";

/** One of two records that may be of one person, with all that would be read together. */
export interface OneRecord {
  readonly person: Person;
  readonly label: string;
  readonly facts: readonly string[];
  readonly hasRecord: boolean;
  /** The brother’s or sister’s record in whose family alone they are. */
  readonly besideChild: string | null;
}

/** A record of this family, or of a brother’s or sister’s whose record the viewer may see: reading that is a look at them. */
export async function oneRecord(
  c: Asked,
  house: House,
  family: OpenFamily,
  beside: readonly Beside[],
  id: string,
): Promise<OneRecord | null> {
  const here = recordIn(family, id, null);
  if (here !== null) return here;
  const other = beside.find(({ people }) => people.some((person) => person.id === id));
  if (other === undefined) return null;
  await lookAtChild(c, house, other.childId, "somebody in their family, beside another child’s family");
  const child = await childById(c.var.tx, other.childId);
  if (child === null) return null;
  const theirs = familyOpen({ ...family.open, child }, await familyRowsOf(c.var.tx, child));
  return recordIn(theirs, id, other.childId);
}

function recordIn(family: OpenFamily, id: string, besideChild: string | null): OneRecord | null {
  const person = family.family.people.find((one) => one.id === id);
  if (person === undefined) return null;
  const facts = factsAbout(family, id).map((fact) => factSentence(family, fact));
  const hasRecord = family.rows.people.some((one) => one.id === id && one.hasRecord);
  return { person, label: personLabel(family, person), facts, hasRecord, besideChild };
}

/** What the two records say differently; of the two, what was told last is read. */
export function differences({ person: a }: OneRecord, { person: b }: OneRecord): string[] {
  const day = (of: Person["died"]) =>
    of === null || of === "day not known" ? "on a day not known" : showPartKnownDay(of);
  return [
    ...(a.name !== "" && b.name !== "" && a.name !== b.name
      ? [`One is called ${a.name}, the other ${b.name}.`]
      : []),
    ...(a.born && b.born && day(a.born) !== day(b.born)
      ? [`One was born ${day(a.born)}, the other ${day(b.born)}.`]
      : []),
    ...(a.sex !== b.sex && a.sex !== "not known" && b.sex !== "not known"
      ? [`The sex recorded of one is ${a.sex}, of the other ${b.sex}.`]
      : []),
    ...((a.died === null) !== (b.died === null) ? ["One is recorded as having died."] : []),
  ];
}

/** Why two records cannot be of one person; null where they may be. */
export function whyNot(a: OneRecord | null, b: OneRecord | null): string | null {
  if (a === null || b === null) return "Choose two records of this family";
  if (a.person.id === b.person.id) return "Choose two different records";
  if (a.hasRecord && b.hasRecord)
    return "Both are children with records of their own. Ask whoever looks after the records to bring these together";
  if (a.besideChild !== null && b.besideChild !== null) return "Choose at least one of this family";
  return null;
}
