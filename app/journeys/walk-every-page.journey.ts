import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "playwright-core";
import { isAccessible, openPage, signIn } from "./browser.ts";
import { oneProduct } from "./one-product.ts";

const FEWEST_KINDS = 60;
const patience = { timeout: 240_000 };

/** An address with whatever it is of left open, so that one page of each kind is looked at. */
const kindOf = (path: string) =>
  path
    .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, ":id")
    .replace(/\/checks\/[A-Z]+-\d+/, "/checks/:check")
    .replace(/\/facts\/[a-z-]+/, "/facts/:kind")
    .replace(/\/practice\/.+/, "/practice/:setting");

async function linksOf(page: Page): Promise<string[]> {
  const hrefs = await page
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  return hrefs
    .map((href) => new URL(href, page.url()))
    .filter(({ origin, pathname }) => origin === new URL(page.url()).origin && !/\.\w+$/.test(pathname))
    .map(({ pathname }) => pathname);
}

describe(
  "one page of every kind can be used by everybody, and does not scroll sideways",
  { concurrency: 2 },
  () => {
    for (const width of [1280, 320])
      test(`at ${width} px`, patience, async () => {
        const { address } = await oneProduct();
        const page = await openPage(address, { width });
        await signIn(page, "Helen Rusk");
        const waiting = ["/children"];
        const seen = new Set<string>();
        for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
          if (seen.has(kindOf(path))) continue;
          seen.add(kindOf(path));
          const answer = await page.goto(path);
          assert.equal(answer?.status(), 200, path);
          await isAccessible(page);
          waiting.push(...(await linksOf(page)));
        }
        assert.ok(seen.size >= FEWEST_KINDS, [...seen].join("\n"));
      });
  },
);
