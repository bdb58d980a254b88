import type { MiddlewareHandler } from "hono";
import type { Config } from "../config.ts";
import type { Env } from "./env.ts";

/** More is asked than can be done. Nothing of the request was begun. */
export class TooMuchAtOnce extends Error {}

/** For each that is in work so many may wait; the next is refused without a wait. */
const WAITING_FOR_EACH = 8;

/** So many requests are in work at once; the next ones wait their turn for so long, and are then refused. */
export function asManyAsItCanDo({
  atOnce,
  waitMs,
}: Pick<Config, "atOnce" | "waitMs">): MiddlewareHandler<Env> {
  let inWork = 0;
  const waiting = new Set<() => void>();

  async function turn(): Promise<void> {
    if (inWork < atOnce) {
      inWork += 1;
      return;
    }
    if (waitMs === 0 || waiting.size >= atOnce * WAITING_FOR_EACH) throw new TooMuchAtOnce();
    await new Promise<void>((resolve, reject) => {
      const begin = () => {
        clearTimeout(late);
        resolve();
      };
      const late = setTimeout(() => {
        waiting.delete(begin);
        reject(new TooMuchAtOnce());
      }, waitMs);
      waiting.add(begin);
    });
  }
  function done(): void {
    const [next] = waiting;
    if (next === undefined) inWork -= 1;
    else {
      waiting.delete(next);
      next();
    }
  }

  return async (_c, next) => {
    await turn();
    try {
      await next();
    } finally {
      done();
    }
  };
}
