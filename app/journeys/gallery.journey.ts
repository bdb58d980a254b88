import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type Browser, type Page, type Route, chromium } from "playwright-core";
import { gallery } from "../src/design/gallery/gallery.tsx";
import { renderPage } from "../src/design/layout.tsx";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const axe = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'";
const kinds: Readonly<Record<string, string>> = {
  css: "text/css",
  js: "text/javascript",
  svg: "image/svg+xml",
};

describe(
  "what pages are made of",
  { skip: existsSync(executablePath) ? false : "there is no Chromium here" },
  () => {
    let browser: Browser;
    before(async () => {
      const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"];
      browser = await chromium.launch({ executablePath, args });
    });
    after(() => browser.close());

    for (const [name, draw] of Object.entries(gallery)) {
      for (const width of [1280, 320]) {
        test(`the ${name} page can be used by everybody, and does not scroll sideways, at ${width} px`, async () => {
          const page = await browser.newPage({ viewport: { width, height: 900 } });
          const refused: string[] = [];
          page.on("console", (message) => message.type() === "error" && refused.push(message.text()));
          await page.route("**/*", (route) => answer(route, renderPage(draw())));
          await page.goto("http://gallery.test/");
          assert.ok((await sidewaysScroll(page)) <= 0);
          assert.deepEqual(await faults(page), []);
          assert.deepEqual(refused, []);
          await page.close();
        });
      }
    }
  },
);

function answer(route: Route, html: string) {
  const { pathname } = new URL(route.request().url());
  if (!pathname.startsWith("/build/"))
    return route.fulfill({
      body: html,
      contentType: "text/html",
      headers: { "content-security-policy": policy },
    });
  const body = readFileSync(new URL(`../public${pathname}`, import.meta.url));
  return route.fulfill({ body, contentType: kinds[pathname.split(".").at(-1) ?? ""] ?? "font/woff2" });
}

const sidewaysScroll = (page: Page) =>
  page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate<string[]>(
    "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))",
  );
}
