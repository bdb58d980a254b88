import media from "../../data/media-types.json" with { type: "json" };
import roles from "../../data/roles.json" with { type: "json" };
import { changed, type Structure, structure } from "../structure.ts";
import { age551Of } from "./ages-between.ts";
import { date551Of } from "./dates-between.ts";
import { unlisted } from "./enumerations.ts";
import { languageName } from "./languages.ts";
import { onlyIn7 } from "./only-in-7.ts";
import { beneath, isUnder, type Place } from "./place.ts";

const endings: ReadonlyMap<string, string> = new Map(
  Object.entries(media).map(([ending, type]) => [type, ending]),
);
const roleWords: Readonly<Record<string, string>> = roles;

/** A structure of 7.0 and all beneath it as 5.5.1 has them: one, or none where it points at nobody. */
export function downStructure(of: Structure, place: Place): readonly Structure[] {
  if (of.tag === "") {
    place.losses.line(of.line, "What is no line of GEDCOM was left out", of.text?.trim() ?? "");
    return [];
  }
  if (of.pointer === "@VOID@") {
    const phrase = of.children.find(({ tag }) => tag === "PHRASE")?.text ?? null;
    place.losses.line(
      of.line,
      `${of.tag} that points at nobody, which 5.5.1 does not have, was left out`,
      phrase,
    );
    return [];
  }
  const down = downOne(of, place);
  if (down === null) return [];
  const under = beneath(place, of.tag);
  const children = down.children.flatMap((one) => downStructure(one, under));
  return [{ ...down, children, tag: tagIn551(down.tag, place), asWritten: null }];
}

function tagIn551(tag: string, { above, losses }: Place): string {
  const familyAsso = tag === "ASSO" && above[0] !== "INDI";
  if (!onlyIn7.has(tag) && !familyAsso) return tag;
  losses.count(`${tag}, which 5.5.1 does not have here, is now _${tag}: other programs may not read it`);
  return `_${tag}`;
}

function downOne(of: Structure, place: Place): Structure | null {
  const text = of.text?.trim() ?? "";
  switch (of.tag) {
    case "DATE":
    case "_FROM":
    case "_TO":
      return unphrased(of, date551Of(text, phraseOf(of)));
    case "AGE":
      return unphrased(of, age551Of(text, phraseOf(of)));
    case "SNOTE":
      return changed(of, { tag: "NOTE" });
    case "PEDI":
      return isUnder(place, "FAMC") ? downPedigree(of, text, place) : of;
    case "TYPE":
    case "MEDI":
      return downWord(of, place);
    case "ROLE":
      return downRole(of, place);
    case "STAT":
      return isUnder(place, "FAMC") ? changed(of, { text: text.toLowerCase() }) : of;
    case "RESN":
      return downRestriction(of, text, place);
    case "SEX":
      return downSex(of, text, place);
    case "LANG":
      return isUnder(place, "TRAN") ? of : downLanguage(of, text, place);
    case "EXID":
      return downId(of);
    case "FORM":
      return isUnder(place, "FILE") ? changed(of, { text: endings.get(text) ?? text }) : of;
    default:
      return of;
  }
}

function phraseOf(of: Structure): string | null {
  return of.children.find(({ tag }) => tag === "PHRASE")?.text ?? null;
}

function unphrased(of: Structure, { text, left }: { text: string; left: string | null }): Structure {
  const children = left === null ? of.children.filter(({ tag }) => tag !== "PHRASE") : of.children;
  return changed(of, { text: text === "" ? null : text, children });
}

/** 5.5.1 has no OTHER: the words stand beneath _PEDI, as Family Historian has it. */
function downPedigree(of: Structure, text: string, { losses }: Place): Structure {
  const { word, rest } = unlisted(of);
  if (text !== "OTHER") return changed(of, { text: word, children: rest });
  losses.line(
    of.line,
    "A link to parents that 5.5.1 has no word for is now _PEDI: other programs may not read it",
    word,
  );
  return changed(of, { tag: "_PEDI", text: word, children: rest });
}

function downWord(of: Structure, place: Place): Structure {
  const name = of.tag === "TYPE" && isUnder(place, "NAME", "INDI");
  if (!name && of.tag !== "MEDI") return of;
  const { word, rest } = unlisted(of);
  return changed(of, { tag: isUnder(place, "FORM") ? "TYPE" : of.tag, text: word, children: rest });
}

function downRole(of: Structure, place: Place): Structure {
  const value = of.text?.trim() ?? "";
  const phrase = phraseOf(of);
  const rest = of.children.filter(({ tag }) => tag !== "PHRASE");
  const word = phrase ?? roleWords[value] ?? value;
  if (isUnder(place, "ASSO")) return changed(of, { tag: "RELA", text: word, children: rest });
  const known = ["CHIL", "HUSB", "WIFE", "MOTH", "FATH", "SPOU"].includes(value);
  return changed(of, { text: known ? value : `(${word})`, children: known ? of.children : rest });
}

function downRestriction(of: Structure, text: string, { losses }: Place): Structure {
  const [first = "", ...more] = text.split(/ *, */);
  if (more.length > 0) losses.line(of.line, "Of several restrictions 5.5.1 has room for the first", text);
  return changed(of, { text: first.toLowerCase() });
}

function downSex(of: Structure, text: string, { losses }: Place): Structure {
  if (text !== "X") return of;
  losses.count("Sex X, which 5.5.1 does not have, is now U with _SEX X: other programs may not read it");
  return changed(of, { text: "U", children: [structure("_SEX", "X"), ...of.children] });
}

function downLanguage(of: Structure, text: string, { losses }: Place): Structure {
  const name = languageName(text);
  if (name !== null && !text.includes("-")) return changed(of, { text: name });
  losses.line(
    of.line,
    "A language that 5.5.1 has no name for is now _LANG: other programs may not read it",
    text,
  );
  return changed(of, { tag: "_LANG" });
}

function downId(of: Structure): Structure {
  const type = of.children.find(({ tag }) => tag === "TYPE")?.text ?? "";
  const tag = /^https:\/\/gedcom\.io\/terms\/v7\/(AFN|RFN|RIN)\b/.exec(type)?.[1];
  return tag === undefined ? of : changed(of, { tag, children: [] });
}
