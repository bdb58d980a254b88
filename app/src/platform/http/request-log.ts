import { randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import type { Logger } from "pino";
import type { Env } from "./env.ts";

/** One line for each request, naming the route's pattern and never its address: ids and searches stay out of logs. */
export function requestLog(log: Logger): MiddlewareHandler<Env> {
  return async (c, next) => {
    const requestId = randomUUID();
    c.set("requestId", requestId);
    const began = performance.now();
    await next();
    c.header("x-request-id", requestId);
    const route = matchedRoutes(c).findLast(({ method }) => method !== "ALL")?.path ?? null;
    log.info(
      {
        requestId,
        method: c.req.method,
        route,
        status: c.res.status,
        ms: Math.round(performance.now() - began),
      },
      "request",
    );
  };
}
