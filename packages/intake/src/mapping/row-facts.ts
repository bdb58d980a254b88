import type { IntakeContext } from "../life.ts";
import { attendanceLookUp, mayLieAhead, type RowAppointment, rowAppointment } from "./row-appointment.ts";
import { characterReader, type RowCharacter } from "./row-character.ts";
import { type RowDays, rowDays } from "./row-days.ts";
import { measurementReader, type RowMeasurements } from "./row-measurements.ts";
import type { RowProblem } from "./row-problem.ts";
import { rowWords } from "./row-words.ts";
import type { Mapping } from "./mapping.ts";
import { type Cells, cellsOf, type Sheet } from "./sheet.ts";

/** All that one row says, read; worth something only while it has no problems. */
export interface RowFacts {
  readonly cells: Cells;
  readonly days: RowDays;
  readonly appointment: RowAppointment | null;
  readonly character: RowCharacter;
  readonly measured: RowMeasurements;
  readonly what: string;
  readonly problems: readonly RowProblem[];
}

/** Makes the reader of what rows say, through one sheet and mapping. */
export function rowFactsReader(
  sheet: Sheet,
  mapping: Mapping,
  context: IntakeContext,
): (line: readonly string[]) => RowFacts {
  const attendance = attendanceLookUp(mapping);
  const measure = measurementReader(sheet, mapping.units);
  const characterOf = characterReader(mapping);
  return (line) => {
    const cells = cellsOf(sheet, line);
    const problems: RowProblem[] = [];
    const cell = cells.one("attendance");
    const found = attendance(cell);
    if (cell !== "" && found === null) problems.push(unknownCode(cell, cells));
    const days = rowDays(cells, context, mayLieAhead(found, cell, cells), problems);
    const appointment = rowAppointment(cells, found, days.happened, mapping.constants, context);
    const measured = measure(line, problems);
    const character = characterOf(cells);
    const beside = [...character.said, ...measured.said];
    if (days.timeSaid !== null) beside.push({ column: cells.heading("time") ?? "Time", text: days.timeSaid });
    if (found?.saysMore === true) beside.push({ column: cells.heading("attendance") ?? "", text: cell });
    const what = rowWords(cells, appointment?.sentence ?? null, measured.measurements, beside);
    if (what === "") problems.push(nothingWritten(cells));
    return { cells, days, appointment, character, measured, what, problems };
  };
}

function unknownCode(cell: string, cells: Cells): RowProblem {
  const column = cells.heading("attendance");
  const mend = "Say in the table of codes what it stands for.";
  return { column, problem: `“${cell}” is not a word or code of attendance we know.`, mend };
}

function nothingWritten(cells: Cells): RowProblem {
  const mend = "Write it in the file and bring it again, or leave the row out.";
  return { column: cells.heading("what"), problem: "Nothing is written about what happened.", mend };
}
