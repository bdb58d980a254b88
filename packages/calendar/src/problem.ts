/** Why something typed could not be read, as a sentence to show beside it. */
export interface Problem {
  readonly problem: string;
}

/** Whether a reading failed, and has a sentence that says why. */
export function isProblem(reading: object | null): reading is Problem {
  return reading !== null && "problem" in reading;
}

/** Typed text in quotation marks, cut short so that a sentence about it stays a sentence. */
export function quoted(text: string): string {
  return text.length > 60 ? `“${text.slice(0, 57)}…”` : `“${text}”`;
}
