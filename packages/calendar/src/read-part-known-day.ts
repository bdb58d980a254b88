import { aboutDay, type PartKnownDay } from "./part-known-day.ts";
import { type Problem, quoted } from "./problem.ts";
import { readNumericDay } from "./read-numeric-day.ts";
import { readSpan } from "./read-span.ts";
import { leadingThird, thirdOf } from "./read-thirds.ts";
import { readWordedDay } from "./read-worded-day.ts";

const estimate =
  /^(?:about|around|circa|approximately|approx\.?|roughly|ca\.?|c\.?|~)(?: +|(?<=[.~c])(?=\d))/;
const trailingEstimate = / ?(?:\(?(?:approx\.?|about|estimated|est\.?)\)|\?)$/;

/**
 * Reads a day as people and computers write it, always day first: "12/3/2021", "12 Mar 21", "03/2021", "summer 2019",
 * "about 2019", "late 2019", "12 to 14 March 2021", "2021-03-12T09:30:00Z". Years of two digits: 00 to 49 are this
 * century. What it cannot read comes back as a sentence that says what would do.
 */
export function readPartKnownDay(text: string): PartKnownDay | Problem {
  const numeric = readNumericDay(text);
  if (numeric !== null) return numeric;
  const typed = text.trim().replace(/\s+/g, " ");
  if (typed === "") return { problem: "No day is given." };
  const plain = typed.toLowerCase().replace(/[–—]/g, "-");
  const day = typed.length > 80 ? null : read(plain);
  return (
    day ?? {
      problem: `${quoted(typed)} cannot be read as a day. Write 12 March 2021, 12/3/2021, March 2021, summer 2019, 2019 or about 2019.`,
    }
  );
}

function read(text: string): PartKnownDay | Problem | null {
  const lead = estimate.exec(text)?.[0] ?? "";
  const tail = trailingEstimate.exec(text)?.[0] ?? "";
  if (lead === "" && tail === "") return readPlain(text);
  const day = read(text.slice(lead.length, text.length - tail.length));
  return day === null || "problem" in day ? day : aboutDay(day);
}

function readPlain(text: string): PartKnownDay | Problem | null {
  const part = leadingThird(text);
  if (part) {
    const whole = readSingle(part.rest);
    if (whole === null || "problem" in whole) return whole ?? readSpan(text, read);
    return thirdOf(whole, part.third);
  }
  return readSingle(text) ?? readSpan(text, read);
}

function readSingle(text: string): PartKnownDay | Problem | null {
  return readNumericDay(text) ?? readWordedDay(text);
}
