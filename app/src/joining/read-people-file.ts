import type { z } from "zod";
import { disagreements } from "./disagreements.ts";
import { type PeopleFile, peopleFile } from "./people-file.ts";

/** A file of people that cannot be taken as it is written. Every sentence names the place and what would mend it. */
export class PeopleFileRefused extends Error {
  constructor(problems: readonly string[]) {
    super(["Nothing was changed.", ...problems].join("\n"));
  }
}

export function readPeopleFile(text: string): PeopleFile {
  const told = parsed(text);
  const read = peopleFile.safeParse(told, { error: sentence });
  if (!read.success)
    throw new PeopleFileRefused(
      read.error.issues.map(({ path, message }) => `${placeOf(told, path)}: ${message}`),
    );
  const problems = disagreements(read.data);
  if (problems.length > 0) throw new PeopleFileRefused(problems);
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new PeopleFileRefused([
      `The file is not JSON. Look for a comma or a quotation mark too many or too few: ${why}.`,
    ]);
  }
}

const kinds: Readonly<Record<string, string>> = {
  string: "words in quotation marks",
  boolean: "true or false",
  array: "a list in square brackets",
  object: "a group in curly brackets",
};

function sentence(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === "unrecognized_keys")
    return `“${issue.keys.join("”, “")}” is not known here. Take it out, or put its spelling right.`;
  if (issue.input === undefined) return "It is missing. Write it.";
  if (issue.code === "invalid_value") return `It must be one of ${issue.values.map(String).join(", ")}.`;
  if (issue.code === "invalid_type") return `It must be ${kinds[issue.expected] ?? issue.expected}.`;
  return undefined;
}

/** "practitioners, number 3 (Helen Rusk), email". */
function placeOf(told: unknown, path: readonly PropertyKey[]): string {
  let at = told;
  const steps = path.map((step) => {
    at = typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined;
    return typeof step === "number" ? `number ${step + 1}${nameOf(at)}` : String(step);
  });
  return steps.join(", ") || "At the top";
}

function nameOf(told: unknown): string {
  const name: unknown = typeof told === "object" && told !== null ? Reflect.get(told, "name") : undefined;
  return typeof name === "string" ? ` (${name})` : "";
}
