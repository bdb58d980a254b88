import { changed, type Structure, structure } from "../structure.ts";
import { beneath, type Place } from "./place.ts";
import { upStructure } from "./up-structure.ts";

/** The records of a 5.5.1 file as 7.0 has them. */
export function upRecords(records: readonly Structure[], place: Place): readonly Structure[] {
  const body = records.filter(({ tag }) => tag !== "HEAD" && tag !== "TRLR" && !isSubmission(tag));
  if (records.some(({ tag }) => isSubmission(tag)))
    place.losses.count("The submission record (SUBN), which 7.0 has no more, was left out");
  const head = records.find(({ tag }) => tag === "HEAD") ?? structure("HEAD", null);
  const up = body.flatMap((one) => upStructure(one, place)).map(asShared);
  const all = [upHead(head, place), ...up, ...place.added, structure("TRLR", null)];
  return renamed(withoutEmpty(all, place), place);
}

function isSubmission(tag: string): boolean {
  return tag === "SUBN";
}

/** A NOTE record is a shared note. */
function asShared(of: Structure): Structure {
  return of.tag === "NOTE" ? changed(of, { tag: "SNOTE" }) : of;
}

function upHead(head: Structure, place: Place): Structure {
  const left = new Set(["GEDC", "CHAR", "SUBN", "FILE"]);
  const file = head.children.find(({ tag }) => tag === "FILE");
  if (file?.text) place.losses.line(file.line, "The file's name was left out of the header", file.text);
  const rest = head.children.filter(({ tag }) => !left.has(tag));
  const gedc = structure("GEDC", null, [structure("VERS", "7.0")]);
  return changed(head, {
    children: [gedc, ...rest.flatMap((one) => upStructure(one, beneath(place, "HEAD")))],
  });
}

/** 7.0 has no line that says nothing. */
function withoutEmpty(records: readonly Structure[], place: Place): readonly Structure[] {
  return records.map((of) => changed(of, { children: kept(of.children, place) }));
}

function kept(children: readonly Structure[], place: Place): readonly Structure[] {
  return children.flatMap((of) => {
    const beneathIt = kept(of.children, place);
    if (of.text !== null || of.pointer !== null || beneathIt.length > 0)
      return [changed(of, { children: beneathIt })];
    place.losses.count(`${of.tag} with nothing beneath it, which 7.0 does not have, was left out`);
    return [];
  });
}

/** 7.0 allows capitals, numbers and underscores in what is pointed at. */
function renamed(records: readonly Structure[], place: Place): readonly Structure[] {
  const odd = records.flatMap(({ xref }) => (xref === null || /^@[A-Z0-9_]+@$/.test(xref) ? [] : [xref]));
  if (odd.length === 0) return records;
  const used = new Set(records.map(({ xref }) => xref));
  const names = new Map<string, string>();
  for (const xref of odd) {
    const plain = `@${xref
      .slice(1, -1)
      .toUpperCase()
      .replace(/[^A-Z0-9_]/g, "_")}@`;
    const free = used.has(plain) || plain === "@VOID@" ? place.unusedXref("X") : plain;
    names.set(xref, free);
    used.add(free);
  }
  place.losses.count(
    `Ids with signs that 7.0 does not allow were given others, such as ${[...names][0]?.join(" → ") ?? ""}`,
  );
  const rename = (of: Structure): Structure =>
    changed(of, {
      xref: of.xref === null ? null : (names.get(of.xref) ?? of.xref),
      pointer: of.pointer === null ? null : (names.get(of.pointer) ?? of.pointer),
      children: of.children.map(rename),
    });
  return records.map(rename);
}
