import { pointing, type Structure, structure } from "../structure.ts";
import type { ChildToWrite, FamilyToWrite } from "./family-to-write.ts";
import { dateFor, type Writing } from "./writing.ts";

/** ADOP with its day, the family and which of its partners adopted. */
export function adoptionOf(
  { from, of }: ChildToWrite,
  parents: FamilyToWrite["parents"],
  xref: string,
  hidden: boolean,
  writing: Writing,
): Structure {
  const adopters = parents.filter(({ id }) => of.includes(id));
  const who = adopters.length === 1 && parents.length === 2 ? (adopters[0]?.role ?? "BOTH") : "BOTH";
  const date = hidden ? [] : dateFor(writing, from);
  return structure("ADOP", null, [...date, pointing("FAMC", xref, [structure("ADOP", who)])]);
}

/** From and to when, as _FROM and _TO beneath FAMC: GEDCOM has no days for it. The day of an adoption is ADOP's. */
export function stretchOf({ kind, from, to }: ChildToWrite, writing: Writing): readonly Structure[] {
  const days = [
    ["_FROM", kind === "adoptive" ? null : from],
    ["_TO", to],
  ] as const;
  return days.flatMap(([tag, day]) =>
    dateFor(writing, day).map((date) => {
      writing.extensions.add(tag);
      return { ...date, tag };
    }),
  );
}
