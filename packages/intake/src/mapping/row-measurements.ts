import type { Measurement, MeasurementSort } from "../measurement.ts";
import { readMeasurement } from "../read-measurement.ts";
import { howMeasured } from "../how-measured.ts";
import { type NotMeasured, notMeasuredIn } from "../not-measured.ts";
import type { Mapping } from "./mapping.ts";
import type { RowProblem } from "./row-problem.ts";
import { type Cells, cellsOf, type Sheet } from "./sheet.ts";
import { IN_THE_CELLS, sortOfField, unitInHeading } from "./units-asked.ts";

const sorts = ["weight", "height", "head"] as const;

interface MeasuringColumn {
  readonly column: string;
  readonly at: number;
  readonly sort: MeasurementSort;
  /** Null where each cell says its own. */
  readonly unit: string | null;
}

/** What a row says was measured; `said` keeps the cells that hold words only. */
export interface RowMeasurements {
  readonly measurements: readonly Measurement[];
  readonly notMeasured: readonly NotMeasured[];
  readonly said: readonly { readonly column: string; readonly text: string }[];
}

/**
 * Reads measurements from the columns of a sheet. The unit of a bare figure is the heading's ("Weight (g)"), else what
 * somebody said of the column; without either a bare figure is a problem. Words in a cell may say why it was not measured.
 */
export function measurementReader(
  sheet: Sheet,
  units: Mapping["units"] = {},
): (row: readonly string[], problems: RowProblem[]) => RowMeasurements {
  const columns = sorts.flatMap((field): MeasuringColumn[] => {
    const sort = sortOfField(field);
    return (sheet.get(field) ?? []).map(({ column, at }) => ({
      column,
      at,
      sort,
      unit: unitInHeading(column, sort) ?? saidUnit(units[field]),
    }));
  });
  return (row, problems) => {
    const measurements: Measurement[] = [];
    const notMeasured: NotMeasured[] = [];
    const said: { column: string; text: string }[] = [];
    const cells = cellsOf(sheet, row);
    for (const { column, at, sort, unit } of columns) {
      const text = row[at] ?? "";
      if (text === "") continue;
      const reading = readMeasurement(sort, text, unit);
      if (reading === null) {
        said.push({ column, text });
        notMeasured.push(...[notMeasuredIn(sort, text)].filter((one) => one !== null));
      } else if ("problem" in reading) problems.push({ column, ...reading });
      else measurements.push(withHow(reading, cells));
    }
    return { measurements, notMeasured, said };
  };
}

const saidUnit = (unit: string | undefined): string | null =>
  unit === undefined || unit === IN_THE_CELLS ? null : unit;

function withHow(measurement: Measurement, cells: Cells): Measurement {
  const { how, words } = howMeasured(measurement.sort, {
    method: cells.one("method"),
    position:
      measurement.sort === "height" ? cells.one("position") || cells.one("method") : cells.one("position"),
    equipment: cells.one("equipment"),
    clothing: cells.one("clothing"),
    takenBy: cells.one("takenBy"),
    place: cells.one("place"),
  });
  const note = [measurement.note, words].filter((part) => part !== null && part !== "").join("; ") || null;
  return { ...measurement, note, ...(how === null ? {} : { how }) };
}
