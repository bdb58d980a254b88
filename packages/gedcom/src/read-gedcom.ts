import { isProblem, type Problem } from "@throughline/calendar";
import { decodeText } from "./decode/decode-text.ts";
import { notGedcom } from "./decode/not-gedcom.ts";
import type { GedcomDocument } from "./document.ts";
import { declaredVersion } from "./lines/declared-version.ts";
import { quoted } from "./lines/line-problems.ts";
import { readStructures } from "./lines/read-structures.ts";

/**
 * Reads a GEDCOM file of any version up to 7 with every line kept, or says in a sentence why it is none. Its letters
 * may be UTF-8, UTF-16, ANSEL, Windows-1252 or a few others, its lines end in CR, LF or both. Never throws.
 */
export function readGedcom(bytes: Uint8Array): GedcomDocument | Problem {
  const other = notGedcom(bytes);
  if (other !== null) return { problem: other };
  const decoded = decodeText(bytes);
  if (isProblem(decoded)) return decoded;
  const { text, encoding } = decoded;
  if (!/^\s*0+[ \t]+HEAD\b/.test(text.slice(0, 2000)))
    return {
      problem: `This is not GEDCOM: its first line is not “0 HEAD” but ${quoted(firstLine(text))}. Export the family as GEDCOM and bring that.`,
    };
  const says = declaredVersion(text);
  const version = says !== null && /^([7-9]|\d\d)/.test(says) ? "7.0" : "5.5.1";
  const { records, problems } = readStructures(text, version);
  const about = [...decoded.problems, ...oddVersion(says), ...problems];
  if (records.at(-1)?.tag !== "TRLR")
    about.push("The file does not end with TRLR. It may have been cut short.");
  return { version, encoding, records, problems: about };
}

function oddVersion(says: string | null): readonly string[] {
  if (says === null)
    return ["The header does not say which version of GEDCOM this is. It was read as 5.5.1."];
  return /^(5\.5|7\.0|7$)/.test(says)
    ? []
    : [`The header says GEDCOM ${says}. It was read as ${Number.parseInt(says, 10) >= 7 ? "7.0" : "5.5.1"}.`];
}

function firstLine(text: string): string {
  return (
    text
      .slice(0, 2000)
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? ""
  );
}
