/** The value, known to be one of a list; throws RangeError when it is not. For tables kept as JSON. */
export function oneOf<T extends string>(known: readonly T[], value: string): T {
  const found = known.find((other) => other === value);
  if (found === undefined) throw new RangeError(`“${value}” is not one of ${known.join(", ")}.`);
  return found;
}

/** The value, known to be one of a list, or null. */
export function oneOfOrNull<T extends string>(known: readonly T[], value: string | null): T | null {
  return value === null ? null : oneOf(known, value);
}
