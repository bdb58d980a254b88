import {
  appointmentOutcomes,
  attendanceLookUp,
  type AttendanceMeaning,
  attendanceMeanings,
  type CategoryMeaning,
  entryKinds,
  fields as columnFields,
  fold,
  type Mapping,
  type MeasuringField,
  seenMeanings,
  toneMeanings,
  unitsAsked,
  unitsOffered,
} from "@throughline/intake";
import { type Fields } from "../platform/drafts/tables.ts";
import { typed } from "../platform/forms/fields.ts";

/** The words that stand in a file's columns of kinds and of attendance. */
export interface Words {
  readonly category: readonly string[];
  readonly attendance: readonly string[];
}

export const NOT_TOLD = "not told";
const same = (a: string) => (b: { readonly word: string }) => fold(b.word) === fold(a);

/** The form that a mapping fills: what is in each column, what most rows are, and what each word stands for. */
export function fieldsOf(headers: readonly string[], mapping: Mapping, words: Words): Fields {
  const columns = headers.map((header, at) => [
    `column-${at}`,
    mapping.columns.find((use) => use.column === header)?.field ?? "",
  ]);
  const categories = words.category.map((word) => [
    `category ${word}`,
    mapping.categories.find(same(word))?.kind ?? "",
  ]);
  const lookUp = attendanceLookUp(mapping);
  const attendance = words.attendance.map((word) => {
    const meaning = lookUp(word)?.meaning;
    return [`attendance ${word}`, meaning === undefined ? "" : (meaning.outcome ?? NOT_TOLD)];
  });
  const units = unitsAsked(mapping).map(({ field }) => [`unit-${field}`, mapping.units?.[field] ?? ""]);
  return {
    ...Object.fromEntries([...columns, ...categories, ...attendance, ...units]),
    kind: mapping.constants.kind,
  };
}

/** The mapping that a form says, over the one it began from. */
export function mappingFrom(
  fields: Fields,
  headers: readonly string[],
  before: Mapping,
  words: Words,
): Mapping {
  const columns = headers.flatMap((column, at) => {
    const field = columnFields.find((known) => known.field === typed(fields, `column-${at}`))?.field;
    return field === undefined ? [] : [{ column, field }];
  });
  const has = (field: string) => columns.some((use) => use.field === field);
  const kind = entryKinds.find((known) => known === typed(fields, "kind")) ?? before.constants.kind;
  const attendance = before.attendance.length > 0 ? before.attendance : attendanceMeanings;
  return {
    ...before,
    columns,
    units: unitsFrom(fields),
    constants: { ...before.constants, kind },
    categories: has("category")
      ? [
          ...words.category.flatMap((word) => categoryOf(fields, word, before)),
          ...before.categories.filter(unlike(words.category)),
        ]
      : [],
    attendance: has("attendance")
      ? [
          ...words.attendance.flatMap((word) => attendanceOf(fields, word, attendance)),
          ...attendance.filter(unlike(words.attendance)),
        ]
      : [],
    seen: has("seen") ? (before.seen.length > 0 ? before.seen : seenMeanings) : [],
    tones: has("tone") ? (before.tones.length > 0 ? before.tones : toneMeanings) : [],
  };
}

/** The units somebody said, of the columns whose headings name none. */
function unitsFrom(fields: Fields): NonNullable<Mapping["units"]> {
  const said = (field: MeasuringField) =>
    unitsOffered[field].find((unit) => unit === typed(fields, `unit-${field}`));
  const all = (["weight", "height", "head"] as const).map((field) => [field, said(field)] as const);
  return Object.fromEntries(all.filter(([, unit]) => unit !== undefined));
}

const unlike = (words: readonly string[]) => (meaning: { readonly word: string }) =>
  !words.some((word) => same(word)(meaning));

function categoryOf(fields: Fields, word: string, { categories }: Mapping): CategoryMeaning[] {
  const kind = entryKinds.find((known) => known === typed(fields, `category ${word}`));
  const before = categories.find(same(word));
  if (kind === undefined) return before ? [before] : [];
  return [{ themes: [], tone: null, seen: null, ...before, word, kind }];
}

function attendanceOf(
  fields: Fields,
  word: string,
  known: readonly AttendanceMeaning[],
): AttendanceMeaning[] {
  const answer = typed(fields, `attendance ${word}`);
  const before = known.find(same(word));
  if (before && answer === (before.outcome ?? NOT_TOLD)) return [before];
  const found = attendanceLookUp({ attendance: known })(word)?.meaning;
  if (found && !before && answer === (found.outcome ?? NOT_TOLD)) return [];
  const outcome = appointmentOutcomes.find((one) => one === answer) ?? null;
  if (outcome === null && answer !== NOT_TOLD) return [];
  return [
    {
      word,
      outcome,
      reason: null,
      recordedAs: outcome === null || fold(word) === fold(outcome) ? null : word,
    },
  ];
}
