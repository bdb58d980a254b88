import { type HowTaken, notSaidHow } from "@throughline/growth";
import type { Fields } from "../platform/drafts/tables.ts";
import { type Problem, ticked, typed } from "../platform/forms/fields.ts";
import type { Entry, Measurement, NotMeasured } from "./entry.ts";
import { type MeasurementAnswers, takenSorts } from "./measurement-answers.ts";

/** What a form of measurements promises and does not hold, or says twice. */
export function measurementProblems(
  answers: MeasurementAnswers & { readonly kind: string },
  before: Pick<Entry, "kind"> | null,
): Problem[] {
  const { kind, weight, height, head, notMeasured, notReason, notWords, takenOff } = answers;
  const values = { weight, height, "head circumference": head };
  const nothing = takenSorts.every((sort) => values[sort] === null) && notMeasured.length === 0;
  const both = notMeasured.filter((sort) => values[sort] !== null);
  return [
    ...(kind === "measurement" && nothing && notReason === null && before?.kind !== "measurement"
      ? [
          {
            field: "weight",
            words: "Write what was measured, or what could not be and why, or choose another sort of thing",
          },
        ]
      : []),
    ...(takenOff !== null && weight === null
      ? [{ field: "weight", words: "Something was taken off. Write the weight that was left" }]
      : []),
    ...(notMeasured.length === 0 && (notReason !== null || notWords !== null)
      ? [{ field: "notMeasured", words: "Tick what could not be measured" }]
      : []),
    ...(notMeasured.length > 0 && notReason === null
      ? [{ field: "notReason", words: "Choose why it could not be measured" }]
      : []),
    ...both.map((sort) => ({
      field: "notMeasured",
      words: `${sort.charAt(0).toUpperCase()}${sort.slice(1)} has a value, and is ticked as not measured. Leave one of them out`,
    })),
  ];
}

export function measurementsOf(answers: MeasurementAnswers, before: Entry | null): Measurement[] {
  const { weight, height, head } = answers;
  const first = weight !== null ? "weight" : height !== null ? "height" : "head";
  return [
    ...one("weight", weight, "kg", answers.weightNote, {
      ...occasion(answers, first === "weight", true),
      method: answers.weightMethod,
      takenOff: answers.takenOff,
      position: before === null ? null : positionOf(before, "weight"),
    }),
    ...one("height", height, "cm", answers.heightNote, {
      ...occasion(answers, first === "height", true),
      method: answers.heightMethod,
      position: answers.heightPosition,
    }),
    ...one("head circumference", head, "cm", answers.headNote, occasion(answers, first === "head", false)),
    ...(before === null ? [] : notOnTheForm(before.measurements)),
  ];
}

/** What is said once of the occasion: what weighs goes with the weight, or with what was measured instead. */
const occasion = (answers: MeasurementAnswers, first: boolean, dressed: boolean): HowTaken => ({
  ...notSaidHow,
  equipment: first ? answers.equipment : null,
  clothing: first || dressed ? answers.clothing : null,
  fluid: first ? answers.fluid : null,
  feedingRoute: answers.feedingRoute,
  feedingVolume: answers.feedingVolume,
  takenBy: answers.takenBy,
  place: answers.takenAt,
});

const one = (
  sort: Measurement["sort"],
  value: number | null,
  unit: Measurement["unit"],
  note: string | null,
  how: HowTaken,
): Measurement[] => {
  if (value === null) return [];
  const said = Object.values(how).some((part) => part !== null);
  return [{ sort, value, unit, note, ...(said ? { how } : {}) }];
};

export const notMeasuredOf = ({ notMeasured, notReason, notWords }: MeasurementAnswers): NotMeasured[] =>
  notReason === null ? [] : notMeasured.map((sort) => ({ sort, reason: notReason, words: notWords }));

/** The form holds one measurement of each sort; a second, as a file may bring, stays as it is. */
const notOnTheForm = (measurements: readonly Measurement[]): Measurement[] =>
  measurements.filter(({ sort }, i) => measurements.findIndex((m) => m.sort === sort) !== i);

const firstOf = ({ measurements }: Pick<Entry, "measurements">, sort: Measurement["sort"]) =>
  measurements.find((m) => m.sort === sort);

const positionOf = (entry: Entry, sort: Measurement["sort"]) => firstOf(entry, sort)?.how?.position ?? null;

const written = [
  ["weight", "weight", "kg"],
  ["height", "height", "cm"],
  ["head", "head circumference", "cm"],
] as const;

/** What a form says was measured, or was to be, in a sentence; "" where it says nothing of it. */
export function measuredInWords(fields: Fields): string {
  const values = written.flatMap(([field, name, unit]) => {
    const value = typed(fields, field).trim();
    return value === "" ? [] : [`${name} ${value}${/[a-z]$/i.test(value) ? "" : ` ${unit}`}`];
  });
  const not = ticked(fields, "notMeasured").map((sort) => `${sort} could not be measured`);
  const all = [...values, ...not].join(", ");
  return all === "" ? "" : `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}

/** What was measured as the form's fields, to be corrected. */
export function measurementFieldsOf(entry: Entry): Fields {
  const [weight, height, head] = takenSorts.map((sort) => firstOf(entry, sort));
  const kept = [weight, height, head].flatMap((m) => m?.how ?? []);
  const said = (part: keyof HowTaken) => String(kept.find((how) => how[part] !== null)?.[part] ?? "");
  const not = entry.notMeasured ?? [];
  return {
    weight: weight ? String(weight.value) : "",
    weightMethod: weight?.how?.method ?? "",
    weightNote: weight?.note ?? "",
    height: height ? String(height.value) : "",
    heightMethod: height?.how?.method ?? "",
    heightPosition: height?.how?.position ?? "",
    heightNote: height?.note ?? "",
    head: head ? String(head.value) : "",
    headNote: head?.note ?? "",
    equipment: said("equipment"),
    takenOff: said("takenOff"),
    clothing: said("clothing"),
    fluid: said("fluid"),
    feedingRoute: said("feedingRoute"),
    feedingVolume: said("feedingVolume"),
    takenBy: said("takenBy"),
    takenAt: said("place"),
    notMeasured: not.map(({ sort }) => sort),
    notReason: not[0]?.reason ?? "",
    notWords: not[0]?.words ?? "",
  };
}
