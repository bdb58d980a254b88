/**
 * Children eldest first. One whose birth is not known keeps to the sibling told before them, so the order in which
 * they were told counts where births do not say.
 */
export function inBirthOrder<T>(
  children: readonly (readonly [number, T])[],
  births: readonly (number | null)[],
): [number, T][] {
  let last = Number.NEGATIVE_INFINITY;
  const keyed = children.map(([person, child]) => {
    last = births[person] ?? last;
    return { key: last, person, child };
  });
  keyed.sort((one, other) => (one.key === other.key ? 0 : one.key - other.key));
  return keyed.map(({ person, child }) => [person, child]);
}
