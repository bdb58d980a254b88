/**
 * For each node the number of its strongly connected component (Tarjan 1972, without recursion so that a long line
 * of descent cannot overflow the stack).
 */
export function strongComponents(after: readonly (readonly number[])[]): Int32Array {
  const size = after.length;
  const component = new Int32Array(size).fill(-1);
  const seenAs = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const next = new Int32Array(size);
  const open: number[] = [];
  let seen = 0;
  let components = 0;
  for (let start = 0; start < size; start++) {
    if (seenAs[start] !== -1) continue;
    const path = [start];
    for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
      if (seenAs[node] === -1) {
        seenAs[node] = lowest[node] = seen++;
        open.push(node);
      }
      const to = after[node]?.[next[node] as number];
      if (to !== undefined) {
        next[node] = (next[node] as number) + 1;
        if (seenAs[to] === -1) path.push(to);
        else if (component[to] === -1) lowest[node] = Math.min(lowest[node] as number, seenAs[to] as number);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lowest[above] = Math.min(lowest[above] as number, lowest[node] as number);
      if (lowest[node] !== seenAs[node]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        component[member] = components;
        if (member === node) break;
      }
      components++;
    }
  }
  return component;
}
