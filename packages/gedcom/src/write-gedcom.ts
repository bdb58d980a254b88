import { utf8 } from "./decode/text-decoder.ts";
import type { GedcomDocument, GedcomVersion } from "./document.ts";
import { writtenLines } from "./lines/written-lines.ts";
import { changed, type Structure, structure } from "./structure.ts";

/**
 * A document as text in its own version, every line as it was read; line ends are line feeds. A 5.5.1 header that
 * named other letters than UTF-8 now names those, and TRLR is added where it was missing. `convertGedcom` changes version.
 */
export function writeGedcom({ version, records }: GedcomDocument): string {
  const lines: string[] = [];
  for (const record of records) write(version === "5.5.1" ? inUtf8(record) : record, 0, version, lines);
  if (records.at(-1)?.tag !== "TRLR") lines.push("0 TRLR");
  return `${lines.join("\n")}\n`;
}

/** Text as the bytes of a file: UTF-8, with the mark at the beginning that GEDCOM asks for. */
export function gedcomBytes(text: string): Uint8Array {
  return utf8(`\uFEFF${text}`);
}

function write(of: Structure, level: number, version: GedcomVersion, lines: string[]): void {
  if (of.tag === "") {
    lines.push(of.text ?? "");
    return;
  }
  const [first = "", ...more] = of.asWritten ?? writtenLines(of, version);
  lines.push(`${level} ${of.xref === null ? "" : `${of.xref} `}${of.tag}${first}`);
  for (const line of more) lines.push(`${level + 1} ${line}`);
  for (const beneath of of.children) write(beneath, level + 1, version, lines);
}

function inUtf8(record: Structure): Structure {
  const set = record.tag === "HEAD" ? record.children.find(({ tag }) => tag === "CHAR") : undefined;
  if (set === undefined || set.text?.trim() === "UTF-8") return record;
  return changed(record, {
    children: record.children.map((beneath) => (beneath === set ? structure("CHAR", "UTF-8") : beneath)),
  });
}
