import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import type { Asked } from "./env.ts";

/** A whole page. */
export function html(c: Asked, page: VNode, status: ContentfulStatusCode = 200): Response {
  return c.html(`<!DOCTYPE html>${render(page)}`, status);
}
