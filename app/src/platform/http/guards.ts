import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { every } from "hono/combine";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import type { Env } from "./env.ts";

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

const changesNothing = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * What another site's page sends is refused, whatever it says that it holds. Behind a web server that speaks https,
 * ours is the address people use.
 */
export function fromOurPagesOnly(url: string | null): MiddlewareHandler {
  const ours = url === null ? null : new URL(url).origin;
  return async (c, next) => {
    const origin = c.req.header("origin");
    const isOurs =
      c.req.header("sec-fetch-site") === "same-origin" ||
      (origin !== undefined && (origin === ours || origin === new URL(c.req.url).origin));
    if (!isOurs && !changesNothing.has(c.req.method)) throw new HTTPException(403);
    await next();
  };
}

const smallEnough = bodyLimit({
  maxSize: FORM_BYTES,
  onError: (c) =>
    c.text(
      "That is more than this form can hold. Go back, and shorten what is typed or choose a smaller file.",
      413,
    ),
});

/** A form has arrived whole before any transaction is begun for it: whoever sends slowly keeps nobody else waiting. */
const arrived: MiddlewareHandler = async (c, next) => {
  if (!changesNothing.has(c.req.method))
    await c.req.parseBody({ all: true }).catch((cause: unknown) => {
      throw new HTTPException(400, { cause });
    });
  await next();
};

/** Forms have a size; files come by their own route with its own limit. */
export const formSize: MiddlewareHandler = every(smallEnough, arrived);

/** What is typed has arrived before a request takes its turn: whoever sends slowly takes none from anybody. */
export const typedHasArrived: MiddlewareHandler<Env> = async (c, next) => {
  const typed = c.req.header("content-type")?.startsWith("application/x-www-form-urlencoded");
  if (typed && Number(c.req.header("content-length")) <= FORM_BYTES) await c.req.arrayBuffer();
  await next();
};

/** Nothing is kept under a NUL, nor can be looked for by one. */
export const noNulInAddress: MiddlewareHandler = async (c, next) =>
  c.req.url.includes("%00") ? await c.notFound() : await next();
