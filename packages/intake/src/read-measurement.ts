import { type Measurement, measured, type MeasurementSort } from "./measurement.ts";
import { unitSize } from "./units.ts";

const amount = /^(\d+(?:[.,]\d+)?)\s*([a-z]+|["'])?/i;

/** What a cell says was measured: a measurement, a figure that cannot be one, or null when it holds words only ("not weighed"). */
export type MeasurementReading = Measurement | { readonly problem: string; readonly mend: string } | null;

/**
 * Reads a cell such as "12.4", "12,4 kg (clothed)", "3450g" or "2 st 3 lb". A bare figure is in `columnUnit`; where that is null it is a problem.
 * Words beside the figure, and the cell as written when its unit was another, stay in the note.
 */
export function readMeasurement(
  sort: MeasurementSort,
  cell: string,
  columnUnit: string | null,
): MeasurementReading {
  const typed = cell.trim();
  const first = amount.exec(typed);
  if (!first) return null;
  const unit = named(sort, first[2]);
  if (unit === null && columnUnit === null) return noUnit(first[1] ?? "", sort);
  let rest = typed.slice(
    unit === null ? (first[0] ?? "").length - (first[2] ?? "").length : (first[0] ?? "").length,
  );
  let value = number(first[1]) * (unitSize(sort, unit ?? columnUnit ?? "") ?? 1);
  const second = unit === null ? null : amount.exec(rest.trimStart());
  const smaller = named(sort, second?.[2]);
  if (second && smaller !== null) {
    value += number(second[1]) * (unitSize(sort, smaller) ?? 0);
    rest = rest.trimStart().slice((second[0] ?? "").length);
  }
  const plain = unit === null || unitSize(sort, unit) === 1;
  return measured(sort, value, plain ? rest.trim() || null : typed);
}

function noUnit(figure: string, sort: MeasurementSort) {
  const example = sort === "weight" ? `${figure} kg` : `${figure} cm`;
  return {
    problem: `“${figure}” is given without a unit, and none is guessed.`,
    mend: `Write it in the file, as in “${example}”, or say in which unit the column is.`,
  };
}

function named(sort: MeasurementSort, unit: string | undefined): string | null {
  return unit !== undefined && unitSize(sort, unit) !== null ? unit : null;
}

function number(typed: string | undefined): number {
  return Number((typed ?? "").replace(",", "."));
}
