import media from "../../data/media-types.json" with { type: "json" };
import { changed, pointing, record, type Structure, structure } from "../structure.ts";
import { listed } from "./enumerations.ts";
import type { Convert, Place } from "./place.ts";

const types: Readonly<Record<string, string>> = media;

/** Pictures and files of 5.5.1: their kind as a media type, their path as an address, and each in a record of its own. Null for what is none. */
export function upMedia(of: Structure, place: Place, up: Convert): readonly Structure[] | null {
  if (of.tag === "BLOB") {
    place.losses.line(of.line, "A picture written into the file (BLOB) was left out", null);
    return [];
  }
  if (of.tag !== "OBJE" || of.pointer !== null) return null;
  if (place.above.length > 0) {
    const xref = place.unusedXref("O");
    place.added.push(record(xref, "OBJE", objectStructures(of, place, up)));
    return [pointing("OBJE", xref)];
  }
  return [changed(of, { children: objectStructures(of, place, up) })];
}

/** FORM and TITL of 5.5 stand beside FILE; in 7.0 they stand beneath it. */
function objectStructures(of: Structure, place: Place, up: Convert): readonly Structure[] {
  const under = { ...place, above: ["OBJE", ...place.above] };
  const beside = of.children.filter(({ tag }) => tag === "FORM" || tag === "TITL" || tag === "MEDI");
  const files = of.children.filter(({ tag }) => tag === "FILE");
  const rest = of.children.filter((one) => !beside.includes(one) && !files.includes(one));
  const own = files.map((file) => fileStructure(file, files.length === 1 ? beside : []));
  return [...own, ...rest.flatMap((one) => up(one, under))];
}

function fileStructure(file: Structure, beside: readonly Structure[]): Structure {
  const all = [...file.children, ...beside];
  const find = (tag: string) => all.find((one) => one.tag === tag);
  const form = find("FORM");
  const medium = form?.children.find(({ tag }) => tag === "TYPE" || tag === "MEDI") ?? find("MEDI");
  const path = file.text ?? "";
  const kind = form?.text ?? path.slice(path.lastIndexOf(".") + 1);
  const title = find("TITL");
  return changed(file, {
    text: addressOf(path) || null,
    children: [
      structure("FORM", mediaType(kind), medium === undefined ? [] : [listed(medium, "MEDI", "MEDI")]),
      ...(title === undefined ? [] : [changed(title, {})]),
      ...all.filter(({ tag }) => tag !== "FORM" && tag !== "TITL" && tag !== "MEDI"),
    ],
  });
}

function mediaType(kind: string): string {
  const plain = kind.trim().toLowerCase();
  return plain.includes("/") ? plain : (types[plain] ?? "application/octet-stream");
}

/** A path as an address: a drive's letter makes it one of this computer, strokes lean forward. */
function addressOf(path: string): string {
  if (/^(https?|ftp|file):/i.test(path)) return path;
  const forward = path.trim().replaceAll("\\", "/");
  const safe = forward.replace(/[^A-Za-z0-9\-._~/:!$&'()*+,;=@%\u0080-\uFFFF]/g, (sign) =>
    encodeURIComponent(sign),
  );
  return /^[A-Za-z]:/.test(safe) ? `file:///${safe}` : safe.startsWith("/") ? `file://${safe}` : safe;
}
