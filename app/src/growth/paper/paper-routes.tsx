import { Hono } from "hono";
import { openRecord, type OpenRecord } from "../../children/public.ts";
import { restrictedSentence } from "../../chronology/public.ts";
import { paths } from "../../paths.ts";
import type { Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import type { House } from "../../platform/house.ts";
import { initialsOf, PdfNotMade, type Typesetter, typesetter } from "../../take-away/public.ts";
import { agesAsked } from "../ages-shown.ts";
import { chartsBeside } from "../charts.store.ts";
import { growthOf } from "../growth-of.ts";
import type { GrowthPaper } from "./growth-paper.ts";
import { NoPaperPage } from "./no-paper-page.tsx";
import { paperOf } from "./paper-of.ts";

const CANNOT = "PDF cannot be made on this machine. You can print the growth page from your browser.";
const FAILED = "The PDF could not be made. You can try again, or print the growth page from your browser.";

/** Read, and the look at it kept, in a transaction that ends before pages are laid out: nobody waits for somebody else's PDF. */
export function growthPaperRoutes(
  house: House,
  typeset: Typesetter<GrowthPaper> = typesetter(undefined, "growth"),
): Hono<Env> {
  return new Hono<Env>().get(paths.growthPdf(":child"), async (c) => {
    const possible = await typeset.possible();
    const gathered = await house.store.as(c.var.viewer, async (tx) => {
      c.set("tx", tx);
      const open = await openRecord(c, house, possible ? "took away the growth as PDF" : "growth");
      const account = await growthOf(tx, open.child, open.today);
      return {
        open,
        account,
        ages: agesAsked(account.history, c.req.query("ages")),
        charts: await chartsBeside(tx, open.child.id),
        restricted: await restrictedSentence(tx, open.child.id),
        at: house.clock.now(),
      };
    });
    if (!possible) return html(c, <NoPaperPage open={gathered.open} words={CANNOT} />, 503);
    try {
      const pdf = await typeset.pdf(paperOf(gathered));
      return c.body(pdf, 200, {
        "content-type": "application/pdf",
        "content-disposition": `attachment; filename="${fileName(gathered.open)}"`,
      });
    } catch (error) {
      if (!(error instanceof PdfNotMade)) throw error;
      house.log.error({ requestId: c.var.requestId }, "a PDF of growth was not made");
      return html(c, <NoPaperPage open={gathered.open} words={FAILED} />, 503);
    }
  });
}

/** "growth-SA-2026-11-24.pdf": a file lies about on desks and in post, so it has the child's initials and not the name. */
const fileName = ({ child, today }: OpenRecord): string =>
  `${["growth", initialsOf(child), today.toString()].filter((part) => part !== "").join("-")}.pdf`;
