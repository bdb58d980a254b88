export {
  aboutDay,
  compareDays,
  exactDay,
  isExactDay,
  someDayBetween,
  someDayInMonth,
  someDayInYear,
  type PartKnownDay,
  type Precision,
} from "./part-known-day.ts";
export { isProblem, type Problem } from "./problem.ts";
export { readPartKnownDay } from "./read-part-known-day.ts";
export { showPartKnownDay } from "./show-part-known-day.ts";
export { showDay, showDays, showShortDay } from "./show-day.ts";
export { monthName, monthNamed, shortMonthName } from "./months.ts";
export { weekdayName } from "./weekdays.ts";
export { someDayInSeason, type Season } from "./seasons.ts";
export { ageOn, showAge, type Age } from "./age.ts";
export { daysBetween } from "./days-between.ts";
export { bankHolidays, bankHolidaysFrom, bankHolidaysTo } from "./bank-holidays.ts";
export { addWorkingDays, isWorkingDay, workingDaysBetween } from "./working-days.ts";
export { londonDay, londonTime } from "./london-day.ts";
export { readTime, showTime } from "./read-time.ts";
