import keywords from "../../data/date-words.json" with { type: "json" };
import estimates from "../../data/estimate-words.json" with { type: "json" };
import { type CalendarName, monthIn } from "../dates/calendars.ts";
import { endsBetween } from "../dates/ends-between.ts";
import { plainOrder } from "../dates/plain-order.ts";

const LONGEST = 200;
const months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];
const calendars: Readonly<Record<string, CalendarName>> = {
  GREGORIAN: "GREGORIAN",
  JULIAN: "JULIAN",
  HEBREW: "HEBREW",
  "FRENCH R": "FRENCH_R",
};
const one =
  /^(?:@#D([A-Z ]+)@ ?)?(?:(?:(\d{1,2})\.? )?([A-Z]+)\.?,? )?(\d{1,4})(?:\/(\d{1,4}))?( ?B\.? ?C\.?(?:E\.?)?)?$/;
const words: Readonly<Record<string, string>> = { ...keywords, ...estimates };

/** A date in the grammar of 7.0, with the words that 7.0 keeps beside it; `text` null where only words are left. */
export interface Date7 {
  readonly text: string | null;
  readonly phrase: string | null;
}

/** A date of 5.5.1 as 7.0 has it: calendars as words, BCE, the second of two years, and what was words as a phrase. */
export function date7Of(written: string): Date7 {
  const trimmed = written.trim();
  const open = trimmed.indexOf("(");
  if (open === 0 || trimmed.length > LONGEST) return { text: null, phrase: unwrapped(trimmed) };
  const spoken = open > 0 && /^int\.? /i.test(trimmed) ? unwrapped(trimmed.slice(open)) : null;
  const plain = spoken === null ? trimmed : trimmed.slice(4, open).trim();
  const text = inWords(plain);
  if (text === null) return { text: null, phrase: spoken ?? trimmed };
  return { text, phrase: spoken ?? (/\d\/\d/.test(plain) ? trimmed : null) };
}

function inWords(plain: string): string | null {
  const folded = plain.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase().replace(/\s+/g, " ");
  const [first = "", ...rest] = folded.split(" ");
  const word = words[first.replace(/\.$/, "")];
  const after = rest.join(" ");
  const stretch = yearsOf(word === "ABT" || word === "EST" || word === "CAL" ? after : folded);
  if (stretch !== null) return stretch;
  if (word === undefined || word === "INT") return oneDate(folded);
  if (word === "BET") return joined("BET", endsBetween(after), "AND");
  if (word === "FROM" && after.includes(" TO ")) return joined("FROM", after.split(" TO "), "TO");
  const date = oneDate(after);
  return date === null ? null : `${word} ${date}`;
}

function joined(first: string, ends: readonly string[], second: string): string | null {
  const [from, to] = ends.map(oneDate);
  return ends.length === 2 && from && to ? `${first} ${from} ${second} ${to}` : null;
}

/** "1903/04" and "1903-1905" as the years from one to the other. */
function yearsOf(text: string): string | null {
  const [, from = "", sign, to = ""] = /^(\d{3,4}) ?([/-]) ?(\d{1,4})$/.exec(text) ?? [];
  if (sign === undefined || (sign === "-" && (to.length < 4 || to < from))) return null;
  const end = sign === "-" ? to : secondYear(from, to);
  return end === null ? null : `BET ${from} AND ${end}`;
}

function oneDate(text: string): string | null {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const named = months[Number(isoMonth) - 1];
  if (named !== undefined) return `${Number(isoDay)} ${named} ${isoYear ?? ""}`;
  const parts = one.exec(plainOrder(text));
  if (!parts) return null;
  const [, name = "GREGORIAN", day, word, year = "", end, before] = parts;
  const calendar = calendars[name.trim()];
  const month = calendar === undefined || word === undefined ? null : monthWord(calendar, word);
  const second = end === undefined ? year : secondYear(year, end);
  if (calendar === undefined || second === null || (word !== undefined && month === null)) return null;
  const said = [
    calendar === "GREGORIAN" ? null : calendar,
    day === undefined ? null : String(Number(day)),
    month,
    second,
  ];
  return [...said, before === undefined ? null : "BCE"].filter((part) => part !== null).join(" ");
}

function monthWord(calendar: CalendarName, word: string): string | null {
  const number = monthIn(calendar, word);
  if (number === null) return null;
  return calendar === "GREGORIAN" || calendar === "JULIAN" ? (months[number - 1] ?? null) : word;
}

function secondYear(year: string, end: string): string | null {
  const next = String(Number(year) + 1);
  return next.padStart(4, "0").endsWith(end) ? next : null;
}

/** A date of 7.0 as 5.5.1 has it: calendars as escapes, "B.C.", and a phrase in brackets where the grammar has room for it; `left` where it has none. */
export function date551Of(
  written: string,
  phrase: string | null,
): { readonly text: string; readonly left: string | null } {
  const text = written
    .replace(/\b(GREGORIAN|JULIAN|HEBREW|FRENCH_R)\b/g, (name) => `@#D${name.replace("_", " ")}@`)
    .replace(/ BCE\b/g, " B.C.");
  if (phrase === null) return { text, left: null };
  const bare = phrase.replace(/[()\n]/g, " ").trim();
  if (text.trim() === "") return { text: `(${bare})`, left: null };
  const single = !/^(ABT|CAL|EST|BEF|AFT|FROM|TO|BET)\b/.test(text);
  return single ? { text: `INT ${text} (${bare})`, left: null } : { text, left: phrase };
}

function unwrapped(text: string): string {
  return text.startsWith("(") && text.endsWith(")") ? text.slice(1, -1) : text;
}
