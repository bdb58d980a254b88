import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { paths } from "../../paths.ts";
import type { Env } from "./env.ts";

const PUBLIC = fileURLToPath(new URL("../../../public", import.meta.url));

/** Styles, scripts and fonts: their names change with what is in them, so they may be kept for ever. */
export function assetRoutes(): Hono<Env> {
  return new Hono<Env>().get(
    paths.built(),
    serveStatic({
      root: PUBLIC,
      onFound: (_path, c) => c.header("cache-control", "public, max-age=31536000, immutable"),
    }),
  );
}
