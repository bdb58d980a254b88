import type { Tx } from "./store.ts";

const found = new WeakMap<Tx, Map<string, Promise<unknown>>>();

/** What several parts of one page ask alike is read once in its transaction. */
export function once<T>(tx: Tx, name: string, read: () => Promise<T>): Promise<T> {
  const here = found.get(tx) ?? new Map<string, Promise<unknown>>();
  found.set(tx, here);
  const before = here.get(name);
  if (before) return before as Promise<T>;
  const now = read();
  here.set(name, now);
  return now;
}

/** After a change, what was read is read again. */
export function forget(tx: Tx, name: string): void {
  found.get(tx)?.delete(name);
}
