import { Hono } from "hono";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { explanationRoutes } from "./explanation-routes.tsx";
import { newSignRoutes } from "./new-sign-routes.tsx";
import { signRoutes } from "./sign-routes.tsx";
import { SignsPage } from "./signs-page.tsx";
import { signsOf } from "./signs.store.ts";

export function signsRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.signs(":child"), async (c) => {
      const open = await openRecord(c, house, "signs and what explains them");
      return html(c, <SignsPage open={open} signs={await signsOf(c.var.tx, open.child.id)} />);
    })
    .route("/", newSignRoutes(house))
    .route("/", signRoutes(house))
    .route("/", explanationRoutes(house));
}
