import { branches, nearestFirst, type Unit } from "./units.ts";

/** Whether some units fit on one sheet. */
export type Fits = (units: readonly Unit[]) => boolean;

/**
 * A family's units by sheet: on the first as many as fit, from the child outwards; then each branch that goes on, and
 * small branches together. Each unit is on one sheet; a sheet holds at least one, whether it fits or not.
 */
export function sheetsOf(
  units: readonly Unit[],
  from: string | null,
  fits: Fits,
): readonly (readonly Unit[])[] {
  const first = nearestFirst(units, from);
  const sheets: (readonly Unit[])[] = [];
  const waiting: (readonly Unit[])[] = first.length === 0 ? [] : [first];
  for (let branch = waiting.shift(); branch !== undefined; branch = waiting.shift()) {
    let sheet: readonly Unit[] = branch.slice(0, mostThatFit(branch, fits));
    const rest = branch.slice(sheet.length);
    if (rest.length === 0) sheet = withOthers(sheet, waiting, fits);
    sheets.push(sheet);
    const drawn = new Set(sheets.flat().flatMap(({ people }) => people));
    const further = branches(rest, drawn).map((one) => nearestFirst(one, stubOf(one, drawn)));
    waiting.unshift(...further);
  }
  return sheets;
}

function mostThatFit(branch: readonly Unit[], fits: Fits): number {
  if (fits(branch)) return branch.length;
  let [least, most] = [1, branch.length];
  while (most - least > 1) {
    const middle = Math.floor((least + most) / 2);
    if (fits(branch.slice(0, middle))) least = middle;
    else most = middle;
  }
  return least;
}

function withOthers(sheet: readonly Unit[], waiting: (readonly Unit[])[], fits: Fits): readonly Unit[] {
  let all = sheet;
  for (let next = waiting[0]; next !== undefined && fits([...all, ...next]); next = waiting[0]) {
    all = [...all, ...next];
    waiting.shift();
  }
  return all;
}

function stubOf(branch: readonly Unit[], drawn: ReadonlySet<string>): string | null {
  return branch.flatMap(({ people }) => people).find((id) => drawn.has(id)) ?? null;
}
