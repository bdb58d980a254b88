import { Hono } from "hono";
import type { Viewer } from "../../platform/database/viewer.ts";
import type { Env } from "../../platform/http/env.ts";
import type { House } from "../../platform/house.ts";
import { takeAwayRoutes } from "../routes.tsx";
import type { Typesetter } from "../typeset/typesetter.ts";

/** Pages are compressed: what the typesetter is given is every word that can be on them. */
export const wordsAsPdf: Typesetter = {
  possible: () => Promise.resolve(true),
  pdf: (story) => Promise.resolve(new TextEncoder().encode(JSON.stringify(story))),
};

/** Takes away as one practitioner, with a typesetter of the test's own. */
export function takingAs(house: House, viewer: Viewer, typesetter: Typesetter = wordsAsPdf) {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("viewer", viewer);
    await next();
  });
  app.route("/", takeAwayRoutes(house, typesetter));
  return async (address: string): Promise<Response> => await app.request(address);
}
