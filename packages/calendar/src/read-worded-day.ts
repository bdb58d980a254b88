import { monthNamed } from "./months.ts";
import type { PartKnownDay } from "./part-known-day.ts";
import type { Problem } from "./problem.ts";
import { readCalendarDay, readCalendarMonth } from "./read-calendar-day.ts";
import { isSeason, someDayInSeason } from "./seasons.ts";
import { checkWeekday, weekdayWord } from "./weekdays.ts";
import { readYear } from "./years.ts";

const dayMonthYear = /^(\d{1,2})(?:st|nd|rd|th)?[ .-]*(?:of )?([a-z]{3,9})\.?,?[ -]*['’]?(\d{4}|\d{2})$/;
const monthDayYear = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;
const monthYear = /^([a-z]{3,9})\.?,?[ /-]*(?:of )?['’]?(\d{4}|\d{2})$/;
const winterOfTwoYears = /^winter (\d{4})[/-](\d{4}|\d{2})$/;
const trailingTime = /,? (?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]m)?$/;

/** A day written with a month's or season's name, in lower case: "12 march 2021", "fri 12th mar 21", "summer 2019"; null when it is not of that form. */
export function readWordedDay(text: string): PartKnownDay | Problem | null {
  const weekday = weekdayWord(text);
  if (weekday !== null) {
    const day = readWordedDay(text.slice(weekday.length).replace(/^[.,]? */, ""));
    return day === null || "problem" in day ? day : checkWeekday(day, weekday);
  }
  const day = dayMonthYear.exec(text);
  const dayMonth = day && monthNamed(day[2] ?? "");
  if (day && dayMonth) return readCalendarDay(day[1] ?? "", dayMonth, day[3] ?? "");
  const american = monthDayYear.exec(text);
  const americanMonth = american && monthNamed(american[1] ?? "");
  if (american && americanMonth) return readCalendarDay(american[2] ?? "", americanMonth, american[3] ?? "");
  const winter = winterOfTwoYears.exec(text);
  if (winter) return readWinter(winter[1] ?? "", winter[2] ?? "");
  const part = monthYear.exec(text);
  if (part) return readPartOfYear(part[1] ?? "", part[2] ?? "");
  return trailingTime.test(text) ? readWordedDay(text.replace(trailingTime, "")) : null;
}

function readPartOfYear(word: string, yearTyped: string): PartKnownDay | Problem | null {
  const month = monthNamed(word);
  if (month !== null) return readCalendarMonth(month, yearTyped);
  if (!isSeason(word)) return null;
  const year = readYear(yearTyped);
  return typeof year === "number" ? someDayInSeason(word, year) : year;
}

function readWinter(firstTyped: string, secondTyped: string): PartKnownDay | Problem {
  const first = readYear(firstTyped);
  const second = readYear(secondTyped);
  if (typeof first !== "number") return first;
  if (second === first + 1) return someDayInSeason("winter", first);
  return { problem: `A winter runs over two years that follow: write winter ${first}.` };
}
