import names from "../../data/tag-names.json" with { type: "json" };
import type { GedcomDocument } from "../document.ts";
import { type Structure, textAt } from "../structure.ts";
import { coupleEvent } from "./couple-event.ts";
import { eventHappened } from "./event-happened.ts";
import { foldWords } from "./fold-words.ts";

const known: Readonly<Record<string, string>> = names;
const read = new Set(
  "NAME SEX BIRT DEAT FAMC FAMS ADOP HUSB WIFE CHIL MARR DIV ANUL ENGA ASSO CHAN CREA _UID UID RIN REFN EXID NO _SEPR _MSTAT _MEND _STAT _COML _DETS _PARENTS_ONLY SUBM".split(
    " ",
  ),
);

/** What a file holds beside the family, counted by its kind: "12 notes", "3 occupations". None of it is lost from the document. */
export function notCarriedOf({ records }: GedcomDocument): readonly string[] {
  const counted = new Map<string, number>();
  const count = (tag: string) => counted.set(tag, (counted.get(tag) ?? 0) + 1);
  for (const record of records) {
    if (record.tag === "INDI" || record.tag === "FAM") countBeneath(record, count);
    else if (Object.hasOwn(known, `0 ${record.tag}`)) count(`0 ${record.tag}`);
  }
  return [...counted].map(([tag, times]) => {
    const what = known[tag];
    return what === undefined ? `${tag}: ${times}` : `${what}: ${times}`;
  });
}

function countBeneath(record: Structure, count: (tag: string) => void): void {
  for (const event of record.children) {
    if (event.tag !== "" && !read.has(event.tag) && !isRead(record, event)) count(event.tag);
    if (empties.has(event.tag) && (event.text ?? "").trim() === "" && !eventHappened(event))
      count(`${event.tag} alone`);
    for (const { tag: beneath } of event.children) if (toldBeneath.has(beneath)) count(beneath);
  }
}

/** Events that many programs name without saying that they happened. */
const empties = new Set(["MARR", "DIV", "DEAT"]);

/** What stands beneath a fact that is read and would otherwise go unsaid. */
const toldBeneath = new Set(["PLAC", "SOUR", "NOTE", "SNOTE", "OBJE", "CAUS", "ADDR", "ROMN", "FONE"]);

const readTypes = new Set([
  "gender",
  "mark",
  "expected birth",
  "miscarriage",
  "pregnancy ended",
  "abortion",
  "stillborn",
  "stillbirth",
]);

const readFiliations = new Set(["ADOPTED_CHILD", "STILLBORN_CHILD"]);

function isRead(record: Structure, event: Structure): boolean {
  if (event.tag === "ALIA") return event.pointer === null;
  if (event.tag === "_FIL") return readFiliations.has(event.text ?? "");
  if (event.tag !== "EVEN" && event.tag !== "FACT") return false;
  return record.tag === "FAM"
    ? coupleEvent(event) !== null
    : readTypes.has(foldWords(textAt(event, "TYPE") ?? ""));
}
