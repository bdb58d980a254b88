/** What is wrong in a row, before it is known which row it is. */
export interface RowProblem {
  readonly column: string | null;
  readonly problem: string;
  readonly mend: string;
}
