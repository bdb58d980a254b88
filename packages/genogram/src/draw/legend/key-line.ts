/** One line of a key: how its sample is drawn around a point, 34 px wide, and its words. */
export interface KeyLine {
  readonly sample: (cx: number, cy: number) => string;
  readonly words: string;
}
