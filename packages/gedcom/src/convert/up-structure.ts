import roles from "../../data/roles.json" with { type: "json" };
import { changed, type Structure, structure } from "../structure.ts";
import { age7Of } from "./ages-between.ts";
import { date7Of } from "./dates-between.ts";
import { listed } from "./enumerations.ts";
import { languageTag } from "./languages.ts";
import { events, onlyIn7 } from "./only-in-7.ts";
import { beneath, isUnder, type Place } from "./place.ts";
import { upMedia } from "./up-media.ts";
import { upSource } from "./up-source.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A structure of 5.5.1 and all beneath it as 7.0 has them: one, or none where 7.0 has no place for it. */
export function upStructure(from: Structure, place: Place): readonly Structure[] {
  if (from.tag === "") {
    place.losses.line(from.line, "What is no line of GEDCOM was left out", from.text?.trim() ?? "");
    return [];
  }
  const of = { ...from, tag: restored(from, place) };
  const whole = upMedia(of, place, upStructure) ?? upSource(of, place, upStructure);
  if (whole !== null) return whole;
  const under = beneath(place, of.tag);
  const children = of.children.flatMap((one) => upStructure(one, under));
  const up = upOne(children === of.children ? of : { ...of, children }, place);
  return up === null ? [] : [withoutControls({ ...up, asWritten: null }, place)];
}

/** The tag in capitals, and without the underscore under which 5.5.1 keeps a tag of 7.0. */
function restored({ tag, text }: Structure, place: Place): string {
  const plain = tag.toUpperCase();
  const bare = plain.slice(1);
  if (plain === "_ASSO" || (plain === "_LANG" && languageTag(text ?? "") !== null)) return bare;
  if (!plain.startsWith("_") || !onlyIn7.has(bare)) return plain;
  if (bare === "UID" && !uuid.test(text ?? "")) return plain;
  return bare === "SDATE" && !events.has(place.above[0] ?? "") ? plain : bare;
}

function upOne(of: Structure, place: Place): Structure | null {
  const text = of.text?.trim() ?? "";
  switch (of.tag) {
    case "DATE":
    case "_FROM":
    case "_TO":
      return withPhrase(of, date7Of(text));
    case "AGE":
      return withPhrase(of, age7Of(text));
    case "PEDI":
    case "_PEDI":
      return isUnder(place, "FAMC") ? listed(of, "PEDI", "PEDI") : of;
    case "TYPE":
      return upType(of, place);
    case "ROLE":
      return listed(of, "ROLE");
    case "RELA":
      return upRelation(of, text);
    case "MEDI":
      return listed(of, "MEDI");
    case "STAT":
    case "RESN":
      return changed(of, { text: text.toUpperCase().replace(/[/-]/g, "_") });
    case "SEX":
      return upSex(of, text);
    case "LANG":
      return upLanguage(of, text, place);
    case "NOTE":
      return of.pointer === null ? of : changed(of, { tag: "SNOTE" });
    case "EMAI":
      return changed(of, { tag: "EMAIL" });
    case "ALIA":
      if (isUnder(place, "NAME")) return changed(of, { tag: "_AKA" });
      return of.pointer === null
        ? changed(of, { tag: "NAME", children: [structure("TYPE", "AKA"), ...of.children] })
        : of;
    case "AFN":
    case "RFN":
    case "RIN":
      return changed(of, {
        tag: "EXID",
        children: [structure("TYPE", `https://gedcom.io/terms/v7/${of.tag}`)],
      });
    case "FONE":
    case "ROMN":
      return upTranslation(of);
    case "ADOP":
      return isUnder(place, "FAMC") ? changed(of, { text: text.toUpperCase() }) : upEvent(of, text);
    default:
      return events.has(of.tag) ? upEvent(of, text) : of;
  }
}

function withPhrase(
  of: Structure,
  { text, phrase }: { text: string | null; phrase: string | null },
): Structure {
  const known = of.children.some(({ tag }) => tag === "PHRASE");
  if (of.text === null || (text === of.text && phrase === null)) return of;
  const words = phrase === null || phrase === "" || known ? [] : [structure("PHRASE", phrase)];
  return changed(of, { text, children: [...words, ...of.children] });
}

function upType(of: Structure, place: Place): Structure | null {
  if (isUnder(place, "NAME", "INDI")) return listed(of, "NAME TYPE");
  return isUnder(place, "ASSO") ? null : of;
}

const roleNamed: ReadonlyMap<string, string> = new Map(
  Object.entries(roles).map(([role, word]) => [word.toLowerCase(), role]),
);

/** A relation in words: a role of 7.0 where it is one, twins with their words beside, else OTHER. */
function upRelation(of: Structure, text: string): Structure {
  if (/^(twin|triplet)/i.test(text))
    return changed(of, {
      tag: "ROLE",
      text: "MULTIPLE",
      children: [structure("PHRASE", text), ...of.children],
    });
  const role = roleNamed.get(text.toLowerCase());
  return role === undefined ? listed(of, "ROLE", "ROLE") : changed(of, { tag: "ROLE", text: role });
}

function upSex(of: Structure, text: string): Structure {
  const said = of.children.find(({ tag }) => tag === "_SEX")?.text ?? text;
  const letter = said.trim().charAt(0).toUpperCase();
  const children = of.children.filter(({ tag }) => tag !== "_SEX");
  return changed(of, { text: letter === "M" || letter === "F" || letter === "X" ? letter : "U", children });
}

function upLanguage(of: Structure, text: string, place: Place): Structure | null {
  const tag = languageTag(text);
  if (tag === null) place.losses.line(of.line, "A language 7.0 has no tag for was left out", text);
  return tag === null ? null : changed(of, { text: tag });
}

const scripts: Readonly<Record<string, string>> = {
  hangul: "ko-hang",
  kana: "ja-hrkt",
  pinyin: "und-Latn-pinyin",
  romaji: "ja-Latn",
  wadegiles: "zh-Latn-wadegile",
};

function upTranslation(of: Structure): Structure {
  const type = of.children.find(({ tag }) => tag === "TYPE");
  const language = scripts[type?.text?.trim().toLowerCase() ?? ""] ?? "und";
  const rest = of.children.filter((one) => one !== type);
  const told = type?.text && language === "und" ? [structure("_TYPE", type.text)] : [];
  return changed(of, { tag: "TRAN", children: [structure("LANG", language), ...told, ...rest] });
}

/** "DEAT N" is that it did not happen; other words than Y are a note. */
function upEvent(of: Structure, text: string): Structure {
  const says = text.toUpperCase();
  if (says === "" || says === "Y")
    return says === text ? of : changed(of, { text: says === "" ? null : says });
  if ((says === "N" || says === "NO") && of.children.length === 0)
    return changed(of, { tag: "NO", text: of.tag });
  return changed(of, { text: null, children: [...of.children, structure("NOTE", of.text)] });
}

function withoutControls(of: Structure, { losses }: Place): Structure {
  if (of.text === null) return of;
  // oxlint-disable-next-line no-control-regex
  const text = of.text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, "");
  if (text === of.text) return of;
  losses.count("Control characters, which 7.0 forbids, were left out");
  return changed(of, { text: text === "" ? null : text });
}
