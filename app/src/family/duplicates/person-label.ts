import { showPartKnownDay } from "@throughline/calendar";
import type { Person } from "@throughline/genogram";
import type { OpenFamily } from "../open-family.ts";

/** Somebody told from another of the same name: by what they are to the child, and when they were born. */
export function personLabel({ relations, called }: OpenFamily, { id, born }: Person): string {
  const relation = relations.get(id)?.words || null;
  const told = [relation, born === null ? null : `born ${showPartKnownDay(born)}`].filter(
    (one) => one !== null,
  );
  return told.length === 0 ? called(id) : `${called(id)} (${told.join(", ")})`;
}
