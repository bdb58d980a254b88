import type { PartKnownDay } from "@throughline/calendar";
import { dateOf } from "../dates/read-gedcom-date.ts";
import { child, children, type Structure, textAt } from "../structure.ts";
import type { Records, Role } from "./family-records.ts";

/** Who of a family adopted, and when. */
export interface Adoption {
  readonly by: readonly Role[];
  readonly on: PartKnownDay | null;
}

/** The adoptions that a file tells of: each for one child and the family that adopted, or the family it does not name. */
export type Adoptions = (child: string, family: string | null) => Adoption | null;

/** Reads every ADOP event. An event that names no family counts only where the child has one such event. */
export function adoptionsOf({ individuals }: Records): Adoptions {
  const found = new Map<string, Adoption>();
  for (const [id, individual] of individuals) {
    const events = children(individual, "ADOP");
    for (const event of events) {
      const families = children(event, "FAMC");
      for (const family of families)
        if (family.pointer !== null && !found.has(`${id} ${family.pointer}`))
          found.set(`${id} ${family.pointer}`, adoption(event, textAt(family, "ADOP")));
      if (families.length === 0 && events.length === 1) found.set(`${id} `, adoption(event, null));
    }
    const only = onlyFamily(individual);
    if (events.length === 0 && only !== null && textAt(individual, "_FIL") === "ADOPTED_CHILD")
      found.set(`${id} ${only}`, { by: adopters(null), on: null });
  }
  return (child, family) => found.get(`${child} ${family ?? ""}`) ?? null;
}

/** Heredis says of a child, not of a family, that it was adopted: into the one it has. */
function onlyFamily(individual: Structure): string | null {
  const [only, ...more] = children(individual, "FAMC");
  return more.length > 0 ? null : (only?.pointer ?? null);
}

/** The form of versions before 5.5: ADOP beneath the CHIL of the family that adopted. */
export function oldAdoption(listed: Structure | null): Adoption | null {
  const old = listed === null ? null : child(listed, "ADOP");
  return old === null ? null : { by: adopters(old.text), on: dateOf(old)?.day ?? null };
}

function adoption(event: Structure, by: string | null): Adoption {
  return { by: adopters(by), on: dateOf(event)?.day ?? null };
}

function adopters(words: string | null): readonly Role[] {
  const says = (words ?? "BOTH").trim().toUpperCase();
  return says === "HUSB" || says === "WIFE" ? [says] : ["HUSB", "WIFE"];
}
