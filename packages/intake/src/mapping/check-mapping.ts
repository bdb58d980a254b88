import { appointmentOutcomes, entryKinds, themes } from "../entry-words.ts";
import { type Field, fieldLabel, fields, takesSeveral } from "./fields.ts";
import type { Mapping } from "./mapping.ts";
import { unitsAsked, unitsOffered } from "./units-asked.ts";

/** What stands in the way of reading a file through a mapping, in words; none when it can be read. */
export function checkMapping(mapping: Mapping, headers: readonly string[]): string[] {
  return [
    ...headingProblems(headers),
    ...columnProblems(mapping, headers),
    ...meaningProblems(mapping),
    ...unitProblems(mapping),
  ];
}

function headingProblems(headers: readonly string[]): string[] {
  const twice = new Set(
    headers.filter((header, at) => header.trim() !== "" && headers.indexOf(header) !== at),
  );
  return [...twice].map(
    (header) => `The heading “${header}” stands twice. Give one of them another name in the file.`,
  );
}

function columnProblems({ columns }: Mapping, headers: readonly string[]): string[] {
  const problems: string[] = [];
  const has = (...named: Field[]) => columns.some(({ field }) => named.includes(field));
  for (const [at, { column, field }] of columns.entries()) {
    if (!fields.some((known) => known.field === field))
      problems.push(`“${field}” is nothing a column can hold.`);
    if (!headers.includes(column))
      problems.push(
        `The file has no column “${column}”. It has ${headers.map((header) => `“${header}”`).join(", ")}.`,
      );
    const before = columns.slice(0, at);
    if (before.some((other) => other.column === column))
      problems.push(`“${column}” is used twice. Choose one place for it.`);
    const rival = before.find((other) => other.field === field);
    if (rival && !takesSeveral(field))
      problems.push(`“${rival.column}” and “${column}” cannot both be “${fieldLabel(field)}”. Choose one.`);
  }
  if (!has("day")) problems.push("Choose the column with the day it happened.");
  if (!has("what", "comments", "attendance", "weight", "height", "head"))
    problems.push("Choose the column that says what happened.");
  return problems;
}

function meaningProblems({ columns, constants, categories, attendance }: Mapping): string[] {
  const problems: string[] = [];
  const kinds: readonly string[] = entryKinds;
  const outcomes: readonly (string | null)[] = [...appointmentOutcomes, null];
  const known: readonly string[] = themes;
  for (const { kind, word } of [{ kind: constants.kind, word: null }, ...categories])
    if (!kinds.includes(kind))
      problems.push(`${word === null ? "The rows" : `“${word}”`} cannot be of the kind “${kind}”.`);
  for (const theme of [constants, ...categories].flatMap((part) => part.themes))
    if (!known.includes(theme)) problems.push(`“${theme}” is not a theme.`);
  for (const { word, outcome } of attendance)
    if (!outcomes.includes(outcome)) problems.push(`“${word}” cannot mean “${String(outcome)}”.`);
  if (attendance.length === 0 && columns.some(({ field }) => field === "attendance"))
    problems.push("Say what the codes of attendance stand for.");
  return problems;
}

/** A unit is asked and never guessed: a pound taken for a kilogram would hide or invent a fall. */
function unitProblems(mapping: Mapping): string[] {
  return unitsAsked(mapping).flatMap(({ field, column }) => {
    const unit = mapping.units?.[field];
    if (unit === undefined) return [`Say in which unit “${column}” is given.`];
    return unitsOffered[field].includes(unit) ? [] : [`“${unit}” is no unit of “${fieldLabel(field)}”.`];
  });
}
