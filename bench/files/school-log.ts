import type { ChildOfFile } from "./child-of-file.ts";

const headings =
  "Log no,Date,Time,Pupil,DOB,Category,What was seen or heard,Who with,Effect on pupil,Action taken,Reason no action,Outcome,Logged by,Logged on";
const categories = [
  "Attendance",
  "Lunch and hunger",
  "Pupil voice",
  "Equipment",
  "Contact with home",
  "Positive",
];

const shown = (day: Temporal.PlainDate): string =>
  `${String(day.day).padStart(2, "0")}/${String(day.month).padStart(2, "0")}/${day.year}`;

/** A school's safeguarding log for one child, every row another. */
export function* schoolLog(
  { name, born }: ChildOfFile,
  rows: number,
  today: Temporal.PlainDate,
): Generator<string> {
  yield `${headings}\r\n`;
  const days = born.until(today).days;
  for (let n = 1; n <= rows; n += 1) {
    const day = shown(born.add({ days: Math.floor((days * n) / (rows + 1)) }));
    const minute = String(n % 60).padStart(2, "0");
    const category = categories[n % categories.length] ?? "";
    const what = `"Generated row ${n}. Came in without the splints, sat out of the lesson, ""not today"" said by sign."`;
    yield `L-${n},${day},09:${minute},${name},${shown(born)},${category},${what},Class teacher,Tired by noon.,"Rang home, no answer.",,Back next day.,A Teacher,${day}\r\n`;
  }
}
