import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import type { Asked } from "./env.ts";
import { onlyOffered } from "./only-offered.ts";

/** A whole page, with no more links and forms in it than the reader of this record may use. */
export function html(c: Asked, page: VNode, status: ContentfulStatusCode = 200): Response {
  const whole = render(page);
  const { offers } = c.var;
  return c.html(`<!DOCTYPE html>${offers ? onlyOffered(whole, offers) : whole}`, status);
}
