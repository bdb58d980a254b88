import type { MiddlewareHandler } from "hono";
import type { House } from "../house.ts";
import type { Env } from "./env.ts";

class Undone extends Error {}

/** The whole of a request's work in one transaction, seen through the viewer's eyes. It is answered only once it is kept. */
export function inTransaction({ store }: Pick<House, "store">): MiddlewareHandler<Env> {
  return async (c, next) => {
    try {
      await store.as(c.var.viewer, async (tx) => {
        c.set("tx", tx);
        await next();
        if (c.error) throw new Undone();
      });
    } catch (error) {
      if (!(error instanceof Undone)) throw error;
    }
  };
}
