import type { MiddlewareHandler } from "hono";
import { csrf } from "hono/csrf";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";

export const FORM_BYTES = 512_000;

/** Nothing from elsewhere runs on a page, nothing frames it, nothing of it is cached. */
export function headers(https: boolean): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
    },
    xFrameOptions: "DENY",
    referrerPolicy: "same-origin",
    strictTransportSecurity: https,
  });
}

export const nothingCached: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has("cache-control")) c.header("cache-control", "no-store");
};

/** Forms sent from another site are refused. Behind a web server that speaks https, ours is the address people use. */
export function fromOurPagesOnly(url: string | null): MiddlewareHandler {
  const ours = url === null ? null : new URL(url).origin;
  return csrf({ origin: (origin, c) => origin === ours || origin === new URL(c.req.url).origin });
}

/** Forms have a size; files come by their own route with its own limit. */
export const formSize: MiddlewareHandler = bodyLimit({
  maxSize: FORM_BYTES,
  onError: (c) =>
    c.text(
      "That is more than this form can hold. Go back, and shorten what is typed or choose a smaller file.",
      413,
    ),
});

/** Nothing is kept under a NUL, nor can be looked for by one. */
export const noNulInAddress: MiddlewareHandler = async (c, next) =>
  c.req.url.includes("%00") ? await c.notFound() : await next();
