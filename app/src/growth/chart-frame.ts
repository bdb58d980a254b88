/** Where on a chart an age and a value stand, in pixels. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly narrow: boolean;
  readonly x: (age: number) => number;
  readonly y: (value: number) => number;
}

export const INK = "#14242b";
export const QUIET = "#45555b";
