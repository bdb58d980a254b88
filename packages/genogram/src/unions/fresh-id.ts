/** An id not yet taken, from the one wished for; it is then taken. */
export function freshId(wished: string, taken: Set<string>): string {
  let id = wished;
  for (let n = 2; taken.has(id); n++) id = `${wished}~${n}`;
  taken.add(id);
  return id;
}
