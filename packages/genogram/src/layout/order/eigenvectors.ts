import type { Strata } from "./strata.ts";

/**
 * The smoothest ways to lay some units of a family along a line (0 for the rest): eigenvectors of its Laplacian after the constant one
 * (Hall 1970; Koren, "Drawing graphs by eigenvectors", 2005), by power iteration from a fixed start. Kin end near
 * kin in every row at once, which row-by-row methods do not find. Each vector's sign agrees with the preferences.
 */
export function eigenvectors(
  strata: Strata,
  isIn: (unit: number) => boolean,
  count: number,
  iterations: number,
): Float64Array[] {
  const inside = [...strata.units.keys()].filter((unit) => isIn(unit));
  const units = inside.length;
  const [ones, others] = edgesOf(strata, inside);
  const degree = new Float64Array(units);
  for (const [edge, one] of ones.entries()) {
    degree[one] = (degree[one] as number) + 1;
    degree[others[edge] as number] = (degree[others[edge] as number] as number) + 1;
  }
  const bound = 2 * degree.reduce((most, one) => Math.max(most, one), 0) + 1;
  const basis = [new Float64Array(units).fill(1 / Math.sqrt(units))];
  for (let number = 0; number < Math.min(count, units - 1); number++) {
    let vector = Float64Array.from({ length: units }, (_, unit) =>
      Math.sin((unit + 1) * (number + 1) * 12.9898),
    );
    let next = new Float64Array(units);
    for (let step = 0; step < iterations; step++) {
      for (let unit = 0; unit < units; unit++)
        next[unit] = (vector[unit] as number) * (bound - (degree[unit] as number));
      for (let edge = 0; edge < ones.length; edge++) {
        const [one, other] = [ones[edge] as number, others[edge] as number];
        next[one] = (next[one] as number) + (vector[other] as number);
        next[other] = (next[other] as number) + (vector[one] as number);
      }
      if (step % 8 === 0 || step === iterations - 1) {
        for (const known of basis) subtract(next, known);
        scaleToOne(next);
      }
      [vector, next] = [next, vector];
    }
    basis.push(vector);
  }
  return basis.slice(1).map((vector) => {
    const all = new Float64Array(strata.units.length);
    for (const [number, unit] of inside.entries()) all[unit] = vector[number] as number;
    return signed(all, strata);
  });
}

/** Ends of the edges between units that are in, numbered among these. */
function edgesOf(strata: Strata, inside: readonly number[]): [Int32Array, Int32Array] {
  const numberOf = new Map(inside.map((unit, number) => [unit, number]));
  const ones: number[] = [];
  const others: number[] = [];
  const join = (unit: number, otherUnit: number): void => {
    const [one, other] = [numberOf.get(unit), numberOf.get(otherUnit)];
    if (one === undefined || other === undefined) return;
    ones.push(one);
    others.push(other);
  };
  for (const { topUnit, bottom } of strata.segments.flat()) join(topUnit, strata.unitOf[bottom] as number);
  for (const { members } of strata.ties) {
    const [first, ...rest] = members.map((member) => strata.unitOf[member] as number);
    for (const unit of rest) join(first as number, unit);
  }
  return [Int32Array.from(ones), Int32Array.from(others)];
}

function subtract(vector: Float64Array, known: Float64Array): void {
  let along = 0;
  for (let place = 0; place < vector.length; place++)
    along += (vector[place] as number) * (known[place] as number);
  for (let place = 0; place < vector.length; place++)
    vector[place] = (vector[place] as number) - along * (known[place] as number);
}

function scaleToOne(vector: Float64Array): void {
  let square = 0;
  for (let place = 0; place < vector.length; place++) square += (vector[place] as number) ** 2;
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (let place = 0; place < vector.length; place++) vector[place] = (vector[place] as number) * scale;
}

/** The vector or its mirror image, whichever puts more elder siblings and men of couples left. */
function signed(vector: Float64Array, { preferences, unitOf }: Strata): Float64Array {
  const agreement = preferences.reduce((sum, { left, right, weight }) => {
    const apart = (vector[unitOf[right] as number] as number) - (vector[unitOf[left] as number] as number);
    return sum + (weight ?? 1) * apart;
  }, 0);
  return agreement < 0 ? vector.map((one) => -one) : vector;
}
