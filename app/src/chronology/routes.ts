import { Hono } from "hono";
import type { Env } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import { changeRoutes } from "./change-routes.tsx";
import { entryRoutes } from "./entry-routes.tsx";
import { readingRoutes } from "./reading-routes.tsx";
import { restrictionRoutes } from "./restriction-routes.tsx";
import { reviewRoutes } from "./review-routes.tsx";
import { sealedRoutes } from "./sealed-routes.tsx";

export function chronologyRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .route("/", readingRoutes(house))
    .route("/", reviewRoutes(house))
    .route("/", entryRoutes(house))
    .route("/", changeRoutes(house))
    .route("/", restrictionRoutes(house))
    .route("/", sealedRoutes(house));
}
