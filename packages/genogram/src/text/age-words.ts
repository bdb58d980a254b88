import { ageOn, showAge, showPartKnownDay, type Age } from "@throughline/calendar";
import type { Person } from "../family.ts";
import { whenWords } from "./when-words.ts";

/**
 * How old somebody is, or was: "9", "about 36", "14 months", "died in March 2019, aged about 68", "expected in March
 * 2027", "stillborn on 14 February 2019"; "age not known" when nobody said.
 */
export function ageWords({ born, died, pregnancy }: Person, day: Temporal.PlainDate): string {
  const when = born === null ? "" : ` ${whenWords(born)}`;
  if (pregnancy === "expected") return born === null ? "expected" : `expected${when}`;
  if (pregnancy === "ended") return `pregnancy ended${when}`;
  if (pregnancy !== null) return `${pregnancy}${when}`;
  if (died === "day not known") return born === null ? "has died" : `born${when}, has died`;
  if (died !== null) {
    const aged = born === null ? "" : `, aged ${years(ageOn(born, died.to))}`;
    return `died ${whenWords(died)}${aged}`;
  }
  return born === null ? "age not known" : years(ageOn(born, day));
}

/** Whole years from two on, as people say them; before that as a baby's age is told. */
export function years(age: Age): string {
  if ("unborn" in age) return "not yet born";
  if (age.years < 2) return showAge(age);
  return age.exact ? String(age.years) : `about ${age.years}`;
}

/** What fits under a name: years of birth and death, with a cross: "1950 to 2019 †"; null for the living. */
export function lifeWords({ born, died, pregnancy }: Person): string | null {
  if (pregnancy !== null || died === null) return null;
  if (born === null) return died === "day not known" ? "†" : `† ${yearOf(showPartKnownDay(died))}`;
  const from = yearOf(showPartKnownDay(born));
  return died === "day not known" ? `born ${from} †` : `${from} to ${yearOf(showPartKnownDay(died))} †`;
}

function yearOf(shown: string): string {
  return (
    /(about )?\d{4}$/.exec(shown.replace(/^about .* (\d{4})$/, "about $1"))?.[0].replace("about ", "c. ") ??
    shown
  );
}
