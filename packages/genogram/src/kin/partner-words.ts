import { areTogether, latestEpisode } from "../couple-now.ts";
import type { Couple, CoupleKind, Person } from "../family.ts";
import { formOf, inForm, type Gendered } from "./gendered.ts";

const partner: Gendered = ["partner", "partner", "partner"];

const words: Readonly<Record<CoupleKind, Gendered>> = {
  married: ["wife", "husband", "spouse"],
  "civil partnership": ["civil partner", "civil partner", "civil partner"],
  "living together": partner,
  relationship: partner,
  brief: partner,
};

/** What somebody is to the other of a couple: "wife", "former partner", "late husband". */
export function partnerWord(couple: Couple, person: Person | undefined): string {
  const latest = latestEpisode(couple);
  const word = inForm(latest === null ? partner : words[latest.kind], formOf(person));
  if (latest?.end === "died" && person?.died !== null) return `late ${word}`;
  return areTogether(couple) || latest?.end === "died" ? word : `former ${word}`;
}
