import type { Person } from "@throughline/genogram";
import { pointing, type Structure, structure } from "../structure.ts";
import { dateFor, type Writing } from "./writing.ts";

/** What an INDI record says of the person alone. Somebody who is not to be told of is called "Living" and has a sex, no more. */
export function personStructures(person: Person, writing: Writing): readonly Structure[] {
  if (writing.hidden.has(person.id))
    return [structure("NAME", "Living"), sexOf({ ...person, gender: null }, writing)];
  return [
    ...(writing.undated.has(person.id) ? [] : nameOf(person, writing)),
    sexOf(person, writing),
    ...lifeOf(person, writing),
    ...(person.gender === null || person.gender === "X" ? [] : [fact(person.gender, "Gender")]),
    ...person.marks.map((mark) => fact(mark, "Mark")),
  ];
}

/** The other children of the same birth, told of beneath the first of them. */
export function twinStructures(
  children: readonly string[],
  identical: boolean | null,
  writing: Writing,
): readonly Structure[] {
  const kind = children.length > 2 ? (children.length > 3 ? "Multiple birth" : "Triplet") : "Twin";
  const words = identical === null ? kind : `${kind}, ${identical ? "identical" : "not identical"}`;
  return children.slice(1).flatMap((id) => {
    const xref = writing.xrefs.get(id);
    if (xref === undefined) return [];
    const role =
      writing.version === "7.0"
        ? structure("ROLE", "MULTIPLE", [structure("PHRASE", words)])
        : structure("RELA", words);
    return [pointing("ASSO", xref, [role])];
  });
}

function nameOf({ name }: Person, writing: Writing): readonly Structure[] {
  const plain = name.replaceAll("/", " ").replace(/\s+/g, " ").trim();
  if (name.includes("/")) writing.dropped.add("Strokes in a name: in GEDCOM they mark the surname.");
  return plain === "" ? [] : [structure("NAME", plain)];
}

function sexOf({ sex, gender }: Person, { version, extensions }: Writing): Structure {
  if (sex !== "not known") return structure("SEX", sex === "male" ? "M" : "F");
  if (gender !== "X") return structure("SEX", "U");
  if (version === "7.0") return structure("SEX", "X");
  extensions.add("_SEX");
  return structure("SEX", "U", [structure("_SEX", "X")]);
}

function lifeOf(person: Person, writing: Writing): readonly Structure[] {
  const { id, born, died, pregnancy } = person;
  const bornOn = dateFor(writing, born, id);
  const diedOn = died === "day not known" ? [] : dateFor(writing, died, id);
  const birth = bornOn.length === 0 ? [] : [structure("BIRT", null, bornOn)];
  if (pregnancy === null) return [...birth, ...(died === null ? [] : [event("DEAT", diedOn)])];
  if (pregnancy === "stillborn") return [...birth, stillborn(died, diedOn, writing)];
  const due = structure("EVEN", null, [structure("TYPE", "Expected birth"), ...bornOn]);
  if (pregnancy === "expected") return [due];
  const type = pregnancy === "miscarried" ? "Miscarriage" : "Pregnancy ended";
  return [
    ...(bornOn.length === 0 ? [] : [due]),
    structure("EVEN", null, [structure("TYPE", type), ...diedOn]),
    ...(died === "day not known" ? [structure("DEAT", "Y")] : []),
  ];
}

function stillborn(died: Person["died"], diedOn: readonly Structure[], { version }: Writing): Structure {
  const age =
    version === "7.0"
      ? structure("AGE", "0d", [structure("PHRASE", "Stillborn")])
      : structure("AGE", "STILLBORN");
  return structure("DEAT", died === "day not known" ? "Y" : null, [...diedOn, age]);
}

function event(tag: string, date: readonly Structure[]): Structure {
  return structure(tag, date.length === 0 ? "Y" : null, date);
}

function fact(text: string, type: string): Structure {
  return structure("FACT", text, [structure("TYPE", type)]);
}
