/** Why a row or resource cannot become an entry, where to look, and what would mend it. */
export interface Refusal {
  readonly row: number | null;
  readonly column: string | null;
  readonly sourceId: string | null;
  readonly problem: string;
  readonly mend: string;
}

/** A refusal as one line: "Row 12, “Date”: 31 February 2021 is not a day: February 2021 has 28 days. Write the day it happened." */
export function showRefusal({ row, column, sourceId, problem, mend }: Refusal): string {
  const place = [row === null ? sourceId : `Row ${row}`, column === null ? null : `“${column}”`];
  const where = place.filter((part) => part !== null).join(", ");
  return `${where === "" ? "" : `${where}: `}${problem} ${mend}`;
}
