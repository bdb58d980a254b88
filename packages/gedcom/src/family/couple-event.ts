import type { PartKnownDay } from "@throughline/calendar";
import type { CoupleKind } from "@throughline/genogram";
import table from "../../data/couple-words.json" with { type: "json" };
import { dateOf } from "../dates/read-gedcom-date.ts";
import { type Structure, textAt } from "../structure.ts";
import { eventHappened } from "./event-happened.ts";
import { foldWords, meanings } from "./fold-words.ts";

/** Something that began or ended a couple's time together; `to` where the file gives a stretch. */
export interface CoupleEvent {
  readonly what: CoupleKind | "separated" | "divorced" | "died" | "ended" | "engaged";
  readonly on: PartKnownDay | null;
  readonly to: PartKnownDay | null;
}

const known = meanings(table);

/** What one structure of a FAM record says of the couple; null when it says nothing of it, or that it did not happen. */
export function coupleEvent(event: Structure): CoupleEvent | null {
  const what = meaning(event);
  if (what === null || (event.tag !== "_MSTAT" && event.tag !== "_MEND" && !eventHappened(event)))
    return null;
  const date = dateOf(event);
  if (date !== null && /^\s*(FROM|TO|SINCE|UNTIL)\b/i.test(date.written))
    return { what, on: date.after, to: date.before };
  return { what, on: date?.day ?? null, to: null };
}

function meaning(event: Structure): CoupleEvent["what"] | null {
  const type = foldWords(textAt(event, "TYPE") ?? "");
  if (event.tag === "MARR") return marriage(type, foldWords(textAt(event, "_STAT") ?? ""));
  if (event.tag === "ENGA") return "engaged";
  if (event.tag === "DIV") return "divorced";
  if (event.tag === "ANUL") return "ended";
  if (event.tag === "_SEPR" || event.tag === "SEPA") return "separated";
  if (event.tag === "_COML") return "living together";
  if (event.tag === "_DETS") return "died";
  if (event.tag === "EVEN" || event.tag === "FACT") return known.get(type) ?? null;
  if (event.tag === "_MSTAT" || event.tag === "_MEND" || event.tag === "_STAT")
    return known.get(foldWords(event.text ?? "")) ?? null;
  return null;
}

function marriage(type: string, status: string): CoupleKind {
  const said = known.get(status) ?? (type === "partners" ? "civil partnership" : known.get(type));
  return said === "civil partnership" ||
    said === "living together" ||
    said === "relationship" ||
    said === "brief"
    ? said
    : "married";
}
