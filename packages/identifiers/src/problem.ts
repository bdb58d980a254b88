/** Why an identifier could not be read, as a sentence to show beside it. */
export interface Problem {
  readonly problem: string;
}
