import type { Context } from "hono";
import { matchedRoutes } from "hono/route";
import type { Env } from "./env.ts";

/** What is left of a request after the handler that asks: it can be asked again, which a handler's own `next` cannot. */
export function restOf(c: Context<Env>): () => Promise<Response> {
  const routes = matchedRoutes(c);
  const from = c.req.routeIndex + 1;
  const answerFrom = async (at: number): Promise<Response> => {
    const route = routes[at];
    if (!route) return await c.notFound();
    c.req.routeIndex = at;
    let later: Response | undefined;
    const answer: unknown = await route.handler(c, async () => {
      later = await answerFrom(at + 1);
    });
    if (answer instanceof Response) return answer;
    return later ?? (await c.notFound());
  };
  return () => answerFrom(from);
}
