import type { Measurement, MeasurementSort } from "../measurement.ts";
import { readMeasurement } from "../read-measurement.ts";
import { unitSize } from "../units.ts";
import type { RowProblem } from "./row-problem.ts";
import type { Sheet } from "./sheet.ts";

const sorts = [
  ["weight", "weight", "kg"],
  ["height", "height", "cm"],
  ["head", "head circumference", "cm"],
] as const;

interface MeasuringColumn {
  readonly column: string;
  readonly at: number;
  readonly sort: MeasurementSort;
  readonly unit: string;
}

/** What a row says was measured; `said` keeps the cells that hold words only. */
export interface RowMeasurements {
  readonly measurements: readonly Measurement[];
  readonly said: readonly { readonly column: string; readonly text: string }[];
}

/** Reads measurements from the columns of a sheet. A unit in the heading ("Weight (g)") is the unit of its bare figures, else kg and cm. */
export function measurementReader(
  sheet: Sheet,
): (row: readonly string[], problems: RowProblem[]) => RowMeasurements {
  const columns = sorts.flatMap(([field, sort, usual]): MeasuringColumn[] =>
    (sheet.get(field) ?? []).map(({ column, at }) => ({
      column,
      at,
      sort,
      unit: unitIn(column, sort) ?? usual,
    })),
  );
  return (row, problems) => {
    const measurements: Measurement[] = [];
    const said: { column: string; text: string }[] = [];
    for (const { column, at, sort, unit } of columns) {
      const text = row[at] ?? "";
      if (text === "") continue;
      const reading = readMeasurement(sort, text, unit);
      if (reading === null) said.push({ column, text });
      else if ("problem" in reading) problems.push({ column, ...reading });
      else measurements.push(reading);
    }
    return { measurements, said };
  };
}

function unitIn(column: string, sort: MeasurementSort): string | null {
  const words = column.toLowerCase().split(/[^a-z]+/);
  return words.find((word) => word !== "" && unitSize(sort, word) !== null) ?? null;
}
