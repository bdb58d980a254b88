import type { MiddlewareHandler } from "hono";
import { haveCrossed } from "../database/have-crossed.ts";
import type { House } from "../house.ts";
import type { Env } from "./env.ts";
import { restOf } from "./rest-of.ts";

/** Two whose writing crossed are seldom unlucky twice; after so many tries somebody is asked to send it again. */
const TRIES = 3;

/**
 * The whole of a request's work in one transaction, seen through the viewer's eyes. It is answered only once it is kept, and
 * begun anew where the database ended it because it crossed another: what it does is in the transaction and nowhere else.
 */
export function inTransaction({ store }: Pick<House, "store">): MiddlewareHandler<Env> {
  return async (c) => {
    const work = restOf(c);
    for (let tries = 1; ; tries += 1)
      try {
        return await store.as(c.var.viewer, async (tx) => {
          c.set("tx", tx);
          return await work();
        });
      } catch (error) {
        if (tries === TRIES || !haveCrossed(error)) throw error;
      }
  };
}
