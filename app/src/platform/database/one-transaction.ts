import { AsyncLocalStorage } from "node:async_hooks";

const holding = new AsyncLocalStorage<{ done: boolean }>();

/** Marks the work of one transaction for as long as it lasts. */
export async function whileHolding<T>(work: () => Promise<T>): Promise<T> {
  const mark = { done: false };
  return await holding.run(mark, async () => {
    try {
      return await work();
    } finally {
      mark.done = true;
    }
  });
}

/** A second transaction inside the first would wait for ever on the embedded engine: say so at once, on both. */
export function refuseSecondTransaction(): void {
  if (holding.getStore()?.done === false)
    throw new Error("Work inside a transaction must use that transaction: a second one would wait for ever.");
}
