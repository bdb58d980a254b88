import { type Context, Hono } from "hono";
import { everything, type Filter, readFilter } from "../chronology/public.ts";
import { paths } from "../paths.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import type { Copy } from "./copy.ts";
import { copyAsCsv } from "./copy-as-csv.ts";
import { copyAsJson } from "./copy-as-json.ts";
import { fileName } from "./file-name.ts";
import { gatherCopy } from "./gather-copy.ts";
import { storyOf } from "./story/story-of.ts";
import { TakeAwayPage } from "./take-away-page.tsx";
import { PdfNotMade, type Typesetter, typesetter } from "./typeset/typesetter.ts";

const CANNOT =
  "PDF cannot be made on this machine. You can print the chronology from your browser, or take it as CSV or JSON.";
const FAILED =
  "The PDF could not be made. You can try again, print the chronology from your browser, or take it as CSV or JSON.";

/**
 * A copy is read, and the look at it kept, in a transaction of its own that ends before pages are laid out: nobody
 * waits for somebody else's PDF.
 */
export function takeAwayRoutes(house: House, typeset: Typesetter = typesetter()): Hono<Env> {
  const gather = async (c: Asked, part: string, filter: Filter = filterOf(c)) =>
    await house.store.as(c.var.viewer, async (tx) => {
      c.set("tx", tx);
      return await gatherCopy(c, house, filter, part);
    });
  const page = async (c: Asked, part: string, noPdf: string | null, status: 200 | 503 = 200) => {
    const { account, ...parts } = filterOf(c);
    const whole = await gather(c, part, { ...parts, account: everything.account });
    return html(c, <TakeAwayPage whole={whole} account={account} noPdf={noPdf} />, status);
  };
  return new Hono<Env>()
    .get(
      paths.takeAway(":child"),
      async (c) =>
        await page(c, "looked at what can be taken away", (await typeset.possible()) ? null : CANNOT),
    )
    .get(paths.chronologyPdf(":child"), async (c) => {
      if (!(await typeset.possible())) return await page(c, "looked at what can be taken away", CANNOT, 503);
      const copy = await gather(c, "took away the chronology as PDF");
      try {
        return taken(c, copy, "pdf", "application/pdf", await typeset.pdf(storyOf(copy)));
      } catch (error) {
        if (!(error instanceof PdfNotMade)) throw error;
        house.log.error({ requestId: c.var.requestId, entries: copy.entries.length }, "a PDF was not made");
        return await page(c, "looked at what can be taken away", FAILED, 503);
      }
    })
    .get(paths.chronologyCsv(":child"), async (c) => {
      const copy = await gather(c, "took away the chronology as CSV");
      return taken(c, copy, "csv", "text/csv; charset=utf-8", copyAsCsv(copy));
    })
    .get(paths.chronologyJson(":child"), async (c) => {
      const copy = await gather(c, "took away the chronology as JSON");
      return taken(c, copy, "json", "application/json", copyAsJson(copy));
    });
}

const filterOf = (c: Context): Filter => readFilter(c.req.query());

const taken = (
  c: Context,
  copy: Copy,
  ending: "pdf" | "csv" | "json",
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
): Response =>
  c.body(body, 200, {
    "content-type": type,
    "content-disposition": `attachment; filename="${fileName(copy, ending)}"`,
  });
