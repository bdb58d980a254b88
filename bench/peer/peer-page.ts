import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import nunjucks from "nunjucks";
import type { ChronologyRead } from "../chronology-read.ts";
import { peerFilters } from "./peer-filters.ts";
import { peerRow } from "./peer-rows.ts";
import { peerPages, peerPicture, peerSummary, peerYears } from "./peer-parts.ts";

const frontend = dirname(createRequire(import.meta.url).resolve("govuk-frontend/package.json"));
const pages = nunjucks.configure([join(import.meta.dirname, "templates"), join(frontend, "dist")], {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

/** The same page from the same rows, written as services in the field write it: a macro for every component, and tags and table cells row by row. */
export function peerPage({ open, view, others }: ChronologyRead): string {
  return pages.render("chronology.njk", {
    child: open.child,
    viewer: open.viewer,
    summary: peerSummary(open),
    pictures: peerPicture(view),
    filters: peerFilters(open, view, others),
    years: peerYears(open, view),
    pages: peerPages(open, view),
    rows: view.rows.map(peerRow),
    counts: { all: view.all, chosen: view.chosen, entries: view.entries, page: view.page, pages: view.pages },
    review: view.review,
  });
}
