import { Hono } from "hono";
import { openRecord } from "../../children/public.ts";
import { restrictedSentence } from "../../chronology/public.ts";
import { familyOpen, familyRowsOf } from "../../family/public.ts";
import { paths } from "../../paths.ts";
import type { Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import type { House } from "../../platform/house.ts";
import { PdfNotMade, type Typesetter, typesetter } from "../../take-away/public.ts";
import { drawingAsked } from "../drawing-asked.ts";
import { familyDrawing } from "../family-drawing.ts";
import { genogramPaper, type GenogramPaper } from "./genogram-paper.ts";
import { fileName } from "../take-away/file-name.ts";
import { NoSheetPage } from "./no-sheet-page.tsx";

const CANNOT = "PDF cannot be made on this machine. You can print the drawing from your browser.";
const FAILED = "The PDF could not be made. You can try again, or print the drawing from your browser.";

/** Read, and the look kept, in a transaction that ends before sheets are laid out: nobody waits for somebody else's PDF. */
export function genogramPaperRoutes(
  house: House,
  typeset: Typesetter<GenogramPaper> = typesetter(undefined, "genogram"),
): Hono<Env> {
  return new Hono<Env>().get(paths.genogramPdf(":child"), async (c) => {
    const possible = await typeset.possible();
    const gathered = await house.store.as(c.var.viewer, async (tx) => {
      c.set("tx", tx);
      const open = await openRecord(c, house, possible ? "took away the family as PDF" : "family");
      const asked = drawingAsked(c.req.queries(), open.today);
      const opened = familyOpen(open, await familyRowsOf(tx, open.child), asked.day);
      return {
        drawing: await familyDrawing(tx, opened, asked),
        layers: asked.layers,
        size: c.req.query("paper") === "A3" ? ("A3" as const) : ("A4" as const),
        restricted: await restrictedSentence(tx, open.child.id),
        at: house.clock.now(),
      };
    });
    const { open } = gathered.drawing.family;
    if (!possible) return html(c, <NoSheetPage open={open} words={CANNOT} />, 503);
    try {
      const pdf = await typeset.pdf(genogramPaper(gathered));
      return c.body(pdf, 200, {
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="${fileName(open, "pdf")}"`,
      });
    } catch (error) {
      if (!(error instanceof PdfNotMade)) throw error;
      house.log.error({ requestId: c.var.requestId }, "a PDF of a family was not made");
      return html(c, <NoSheetPage open={open} words={FAILED} />, 503);
    }
  });
}
