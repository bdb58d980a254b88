import { isExactDay, isProblem, type Problem, readPartKnownDay } from "@throughline/calendar";
import { type Gestation, type Measure, type Measured, readGestation, type Sex } from "@throughline/growth";

const sexes: Readonly<Record<string, Sex>> = { male: "male", female: "female", m: "male", f: "female" };
const methods: Readonly<Record<string, Measure>> = {
  weight: "weight",
  height: "height",
  length: "height",
  ofc: "head circumference",
  bmi: "bmi",
};

/** The measurement in a row, or the first thing that is wrong with it and what would mend it. */
export function readMeasured(cell: (name: string) => string): Measured | Problem {
  const sex = known(sexes, cell("sex"));
  if (sex === null) return { problem: `sex is ${said(cell("sex"))}. Write male or female.` };
  const measure = known(methods, cell("measurement_method"));
  if (measure === null)
    return {
      problem: `measurement_method is ${said(cell("measurement_method"))}. Write weight, height, ofc or bmi.`,
    };
  const birth = day("birth_date", cell("birth_date"));
  if ("problem" in birth) return birth;
  const on = day("observation_date", cell("observation_date"));
  if ("problem" in on) return on;
  const gestation = gestationIn(cell("gestation_weeks"), cell("gestation_days"));
  if (isProblem(gestation)) return gestation;
  const value = number(cell("value"));
  if (value === null || value === 0)
    return {
      problem: `value is ${said(cell("value"))}. Write a number above 0, with a point, such as 12.5.`,
    };
  return { sex, birth: birth.day, gestation, measure, on: on.day, value };
}

function known<T>(words: Readonly<Record<string, T>>, text: string): T | null {
  const word = text.toLowerCase();
  return Object.hasOwn(words, word) ? (words[word] ?? null) : null;
}

function said(text: string): string {
  return text === "" ? "empty" : `“${text.slice(0, 40)}”`;
}

function number(text: string): number | null {
  return /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : null;
}

function day(name: string, text: string): { day: Temporal.PlainDate } | Problem {
  const mend = "Write a day such as 2024-03-12.";
  if (text === "") return { problem: `${name} is empty. ${mend}` };
  const read = readPartKnownDay(text);
  if (isProblem(read)) return { problem: `${name}: ${read.problem} ${mend}` };
  return isExactDay(read)
    ? { day: read.from }
    : { problem: `${name} is ${said(text)}, not one day. ${mend}` };
}

function gestationIn(weeks: string, days: string): Gestation | Problem | null {
  const [w, d] = [weeks === "" ? null : number(weeks), days === "" ? null : number(days)];
  if ((w === null && weeks !== "") || (d === null && days !== ""))
    return {
      problem: `gestation is ${said(`${weeks} + ${days}`)}. Write whole weeks and days, or leave both empty.`,
    };
  const read = readGestation(w, d);
  return isProblem(read)
    ? { problem: `${read.problem} Correct gestation_weeks and gestation_days, or leave both empty.` }
    : read;
}
