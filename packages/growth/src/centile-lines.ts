/** One centile space: the gap between neighbouring lines of the chart, in SD. */
export const CENTILE_SPACE = 2 / 3;

/** A line of the chart: its name and the SDS it is drawn at. */
export interface CentileLine {
  readonly name: string;
  readonly sds: number;
}

const names = ["0.4th", "2nd", "9th", "25th", "50th", "75th", "91st", "98th", "99.6th"];

/** The nine lines, lowest first, at exact multiples of 2/3 SD: the 2nd is at -2, the 9th at -4/3. */
export const centileLines: readonly CentileLine[] = names.map((name, at) => ({
  name,
  sds: ((at - 4) * 2) / 3,
}));

/** The SDS of a line by its name. Throws a RangeError at a name the chart does not have. */
export function lineAt(name: string): number {
  const line = centileLines.find((one) => one.name === name);
  if (line === undefined) throw new RangeError(`The chart has no ${name} line.`);
  return line.sds;
}

/** How many centile spaces lie between two SDS; above 0 when the second is lower. */
export function spacesFallen(from: number, to: number): number {
  return (from - to) / CENTILE_SPACE;
}
