import { isProblem } from "@throughline/calendar";
import {
  convertGedcom,
  familyOfGedcom,
  gedcomOf,
  layoutGraphOfGedcom,
  readGedcom,
  writeGedcom,
} from "../src/index.ts";

/** An invented file of about so many megabytes: families of two parents and three children, with notes and sources. */
function inventedFile(megabytes: number): Uint8Array {
  const parts = ["0 HEAD\n1 GEDC\n2 VERS 5.5.1\n2 FORM LINEAGE-LINKED\n1 CHAR UTF-8\n"];
  for (let [family, letters] = [1, 0]; letters < megabytes * 1e6; family++) {
    const people = [1, 2, 3, 4, 5].map((at) => {
      const link = at < 3 ? `1 FAMS @F${family}@\n` : `1 FAMC @F${family}@\n2 PEDI birth\n`;
      return `0 @I${family * 5 + at}@ INDI\n1 NAME Zoë ${at} /Marsh ${family}/\n2 GIVN Zoë ${at}\n1 SEX ${at % 2 ? "M" : "F"}\n1 BIRT\n2 DATE ${at} MAR ${1900 + (family % 100)}\n2 PLAC Ashmere, England\n1 NOTE me@@example.com wrote a note\n2 CONT on two lines\n${link}`;
    });
    const children = [3, 4, 5].map((at) => `1 CHIL @I${family * 5 + at}@\n`).join("");
    const record = `${people.join("")}0 @F${family}@ FAM\n1 HUSB @I${family * 5 + 1}@\n1 WIFE @I${family * 5 + 2}@\n${children}1 MARR\n2 DATE 1920\n`;
    parts.push(record);
    letters += record.length;
  }
  return new TextEncoder().encode(`${parts.join("")}0 TRLR\n`);
}

const bytes = inventedFile(Number(process.argv[2] ?? 10));
const laps: [string, number][] = [];
function timed<T>(what: string, work: () => T): T {
  const before = process.cpuUsage();
  const done = work();
  laps.push([what, process.cpuUsage(before).user / 1000]);
  return done;
}

const document = timed("read", () => readGedcom(bytes));
if (isProblem(document)) throw new Error(document.problem);
timed("write", () => writeGedcom(document));
const { family } = timed("family", () => familyOfGedcom(document));
timed("layout graph", () => layoutGraphOfGedcom(document));
timed("to 7.0", () => convertGedcom(document, "7.0"));
const today = Temporal.PlainDate.from("2026-11-24");
timed("family to GEDCOM", () => gedcomOf(family, { version: "7.0", today }));
console.log(`${(bytes.length / 1e6).toFixed(1)} MB, ${family.people.length.toLocaleString("en-GB")} people`);
for (const [what, ms] of laps) console.log(`${what.padEnd(18)}${ms.toFixed(0).padStart(7)} ms of processor`);
