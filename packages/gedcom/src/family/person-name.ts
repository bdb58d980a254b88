import { children, type Structure, textAt } from "../structure.ts";

/** One name of a person as the file has it. */
export interface GedcomName {
  /** As it is to be shown, without the strokes round the surname; "" when only strokes or question marks stand there. */
  readonly name: string;
  readonly given: string | null;
  readonly surname: string | null;
  /** "birth", "married", "maiden", "aka" and so on, in small letters; null when the file does not say. */
  readonly kind: string | null;
}

/** Every name of an INDI record, the preferred one first, with the names that programs keep beneath another or under ALIA. */
export function namesOf(individual: Structure): readonly GedcomName[] {
  const named = children(individual, "NAME").flatMap((name) => [
    nameOf(name),
    ...children(name, "_MARNM", "_AKA", "NICK", "ALIA").flatMap(({ tag, text }) => beneath(tag, text, name)),
  ]);
  const aliases = children(individual, "ALIA").flatMap(({ text }) => alias(text));
  return [...named, ...aliases];
}

/** ALIA with words is what somebody was also called, as in 5.5 and before; with a pointer, who they may also be. */
function alias(text: string | null): readonly GedcomName[] {
  const name = shown(text ?? "");
  if (name === "") return [];
  const surname = shown(/\/([^/]*)\//.exec(text ?? "")?.[1] ?? "") || null;
  const given = surname === null ? null : shown((text ?? "").split("/", 1)[0] ?? "") || null;
  return [{ name, given, surname, kind: "aka" }];
}

function nameOf(name: Structure): GedcomName {
  const written = name.text ?? "";
  const part = (tag: string) => textAt(name, tag);
  const between = /\/([^/]*)\//.exec(written)?.[1]?.trim() ?? "";
  const parts = [part("NPFX"), part("GIVN"), part("SPFX"), part("SURN"), part("NSFX")];
  const whole = shown(written);
  return {
    name: whole === "" ? shown(parts.filter((text) => text !== null).join(" ")) : whole,
    given: part("GIVN") ?? (shown(written.split("/", 1)[0] ?? "") || null),
    surname: part("SURN") ?? (shown(between) || null),
    kind: part("TYPE")?.toLowerCase() ?? null,
  };
}

/** A nickname, and what programs put beneath the name it belongs to: MyHeritage a married surname, Family Tree Maker a whole name. */
function beneath(tag: string, text: string | null, name: Structure): readonly GedcomName[] {
  if (tag === "ALIA") return alias(text);
  const words = shown(text ?? "");
  if (words === "") return [];
  const given = textAt(name, "GIVN") ?? (shown((name.text ?? "").split("/", 1)[0] ?? "") || null);
  const aka = tag !== "_MARNM";
  const whole = aka || words.includes(" ") || given === null;
  return [
    {
      name: whole ? words : `${given} ${words}`,
      given,
      surname: whole ? null : words,
      kind: aka ? "aka" : "married",
    },
  ];
}

function shown(text: string): string {
  const name = text.replaceAll("/", " ").replace(/\s+/g, " ").trim();
  return /^[\s?_.[\]()-]*$/.test(name) ? "" : name;
}
