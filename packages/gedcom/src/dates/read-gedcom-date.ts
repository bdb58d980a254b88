import {
  aboutDay,
  isProblem,
  type PartKnownDay,
  readPartKnownDay,
  someDayBetween,
} from "@throughline/calendar";
import keywords from "../../data/date-words.json" with { type: "json" };
import { child, type Structure } from "../structure.ts";
import type { GedcomDate } from "./gedcom-date.ts";
import { endsBetween } from "./ends-between.ts";
import { readSingleDate } from "./read-single-date.ts";

const LONGEST = 200;
const words: Readonly<Record<string, string>> = keywords;

/** The DATE beneath an event with its PHRASE; null when there is none. */
export function dateOf(event: Structure): GedcomDate | null {
  const date = child(event, "DATE");
  return date === null ? null : readDate(date);
}

/** A structure whose text is a date, with its PHRASE. */
export function readDate(date: Structure): GedcomDate {
  const phrase = child(date, "PHRASE") ?? child(date, "_PHRASE");
  return readGedcomDate(date.text ?? "", phrase?.text ?? null);
}

/**
 * Reads a date of either version. What it does not say is not made up: "BEF 1900" has no day, and "01/02/1900", which
 * is two days, is kept as words. ABT, EST, CAL and INT all become "about". A phrase that tells the same stretch more
 * plainly, "summer 2019", says how it is to be shown.
 */
export function readGedcomDate(written: string, phrase: string | null = null): GedcomDate {
  const said = read(written, phrase);
  const told = phrase === null || said.day === null ? null : readPartKnownDay(phrase);
  if (told === null || isProblem(told) || !sameStretch(told, said.day)) return said;
  return { ...said, day: told };
}

function sameStretch(a: PartKnownDay, b: PartKnownDay | null): boolean {
  return b !== null && a.from.equals(b.from) && a.to.equals(b.to);
}

function read(written: string, phrase: string | null): GedcomDate {
  const none = { written, day: null, after: null, before: null };
  const text = plainest(written);
  const unread = { ...none, words: phrase ?? (written.trim() === "" ? null : unwrapped(written.trim())) };
  if (text === null) return unread;
  const [first = "", ...rest] = text.split(" ");
  const word = words[first.replace(/\.$/, "")];
  const after = rest.join(" ");
  if (word === undefined) {
    const day = readSingleDate(text) ?? years(text);
    return day === null ? unread : { ...none, day, words: phrase };
  }
  if (word === "BET") return between(unread, endsBetween(after), phrase);
  if (word === "FROM" && after.includes(" TO ")) return between(unread, after.split(" TO "), phrase);
  const spoken = word === "INT" ? inBrackets(written.trim()) : null;
  const date = spoken === null ? after : after.slice(0, after.indexOf("(")).trim();
  const day = readSingleDate(date);
  if (day === null) return unread;
  if (word === "ABT" || word === "INT") return { ...none, day: aboutDay(day), words: spoken ?? phrase };
  return { ...none, [word === "BEF" || word === "TO" ? "before" : "after"]: day, words: phrase };
}

function between(unread: GedcomDate, ends: readonly string[], phrase: string | null): GedcomDate {
  const [after, before] = [readSingleDate(ends[0] ?? ""), readSingleDate(ends[1] ?? "")];
  if (after === null || before === null || ends.length !== 2) return unread;
  if (Temporal.PlainDate.compare(after.from, before.to) > 0) return unread;
  return { ...unread, day: someDayBetween(after.from, before.to), after, before, words: phrase };
}

/** "1900-1905" as a stretch of years. */
function years(text: string): PartKnownDay | null {
  const parts = /^(\d{4}) ?- ?(\d{4})$/.exec(text);
  if (!parts || (parts[1] ?? "") > (parts[2] ?? "")) return null;
  const [from, to] = [readSingleDate(parts[1] ?? ""), readSingleDate(parts[2] ?? "")];
  return from && to ? someDayBetween(from.from, to.to) : null;
}

function inBrackets(text: string): string | null {
  const at = text.indexOf("(");
  return at < 0 ? null : unwrapped(text.slice(at));
}

/** Capitals, single blanks, accents off; null for what is only words or too long to be a date. */
function plainest(written: string): string | null {
  const text = written.trim();
  if (text === "" || text.length > LONGEST || text.startsWith("(")) return null;
  const folded = text.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase().replace(/\s+/g, " ");
  return folded.replace(/(^| )@#D([A-Z ]+)@ ?/g, "$1@#D$2@ ");
}

function unwrapped(text: string): string {
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
}
