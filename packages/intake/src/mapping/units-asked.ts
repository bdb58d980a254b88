import { unitSize } from "../units.ts";
import type { MeasurementSort } from "../measurement.ts";
import type { Mapping } from "./mapping.ts";

/** The fields whose figures are in a unit. */
export type MeasuringField = "weight" | "height" | "head";

const sorts: Readonly<Record<MeasuringField, MeasurementSort>> = {
  weight: "weight",
  height: "height",
  head: "head circumference",
};

/** That each cell of a column says its own unit: a bare figure in it is refused. */
export const IN_THE_CELLS = "in the cells";

/** The units a column may be said to be in, as people write them. */
export const unitsOffered: Readonly<Record<MeasuringField, readonly string[]>> = {
  weight: ["kg", "g", "lb", "st", IN_THE_CELLS],
  height: ["cm", "m", "mm", "in", IN_THE_CELLS],
  head: ["cm", "mm", "in", IN_THE_CELLS],
};

/** What is measured in a field. */
export function sortOfField(field: MeasuringField): MeasurementSort {
  return sorts[field];
}

/** The unit that a heading names ("Weight (kg)"), or null. */
export function unitInHeading(column: string, sort: MeasurementSort): string | null {
  const words = column.toLowerCase().split(/[^a-z]+/);
  return words.find((word) => word !== "" && unitSize(sort, word) !== null) ?? null;
}

/** The columns of measurements whose heading names no unit: a person says which, and it is never guessed. */
export function unitsAsked({
  columns,
}: Mapping): { readonly field: MeasuringField; readonly column: string }[] {
  return columns.flatMap(({ column, field }) =>
    (field === "weight" || field === "height" || field === "head") &&
    unitInHeading(column, sorts[field]) === null
      ? [{ field, column }]
      : [],
  );
}
