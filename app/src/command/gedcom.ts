import { isProblem } from "@throughline/calendar";
import { convertGedcom, type GedcomVersion, readGedcom, writeGedcom } from "@throughline/gedcom";
import { type Command, Refused, WrongUsage } from "./command.ts";
import { gedcomBytes } from "./gedcom-bytes.ts";
import { needed, nothingElse, readOptions } from "./options.ts";

const MARK = "\uFEFF";
const LETTERS_AT_ONCE = 2 ** 20;

export const gedcom: Command = {
  summary: "Turn a GEDCOM file into another version",
  help: `throughline gedcom convert FILE --to 7.0|5.5.1

Reads a GEDCOM file of any version up to 7, or standard input where FILE is “-”, and prints it in the version asked
for, in UTF-8. Nothing about people is left out or made up. What the file had that was not as GEDCOM has it, and what
the other version could not say, is told on standard error, a sentence to a line. It needs no record and keeps nothing.

A file that is in that version already is printed as it was read, in UTF-8.`,
  async run(args, surroundings) {
    const { positionals, values } = readOptions(args, { to: { type: "string" } });
    const [what, file, ...more] = positionals;
    if (what !== "convert")
      throw new WrongUsage(what === undefined ? "Say convert." : `There is no “gedcom ${what}”.`);
    nothingElse(more);
    const name = needed(file, "The file");
    const to = readVersion(needed(values.to, "--to"));
    const document = readGedcom(await gedcomBytes(name, surroundings));
    if (isProblem(document)) throw new Refused(document.problem);
    const { document: converted, dropped } = convertGedcom(document, to);
    for (const sentence of [...document.problems, ...dropped]) surroundings.tell(sentence);
    const text = `${MARK}${writeGedcom(converted)}`;
    for (let at = 0; at < text.length; at += LETTERS_AT_ONCE) {
      surroundings.answer(whole(text, at));
      await surroundings.taken?.();
    }
  },
};

/** A part of a text that neither begins nor ends in the middle of a letter. */
function whole(text: string, from: number): string {
  const start = isLowHalf(text.charCodeAt(from)) ? from + 1 : from;
  const to = from + LETTERS_AT_ONCE;
  return text.slice(start, isLowHalf(text.charCodeAt(to)) ? to + 1 : to);
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function readVersion(text: string): GedcomVersion {
  if (text === "7.0" || text === "7") return "7.0";
  if (text === "5.5.1" || text === "5.5") return "5.5.1";
  throw new WrongUsage(`--to is 7.0 or 5.5.1, not “${text}”.`);
}
