import { Hono } from "hono";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { SealsPage } from "./seals-page.tsx";
import { latestSeals } from "./seals.store.ts";

const MOST = 60;

/** The seals of the partnership's changes. */
export function changesRoutes(): Hono<Env> {
  return new Hono<Env>().get(paths.seals(), async (c) =>
    html(c, <SealsPage viewer={c.var.viewer} seals={await latestSeals(c.var.tx, MOST)} />),
  );
}
