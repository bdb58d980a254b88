import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after } from "node:test";
import { type Browser, chromium, type Page } from "playwright-core";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let browser: Promise<Browser> | undefined;

async function opened(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    headless: true,
    args: quiet,
  });
  return await browser;
}
after(async () => (await browser)?.close());

interface Looking {
  readonly width?: number;
  readonly javaScript?: boolean;
}

/** A page in a browser of its own: no cookies, no memory. */
export async function openPage(
  address: string,
  { width = 1280, javaScript = true }: Looking = {},
): Promise<Page> {
  const context = await (
    await opened()
  ).newContext({
    baseURL: address,
    viewport: { width, height: 900 },
    javaScriptEnabled: javaScript,
    acceptDownloads: true,
    bypassCSP: false,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  after(() => context.close());
  return page;
}

/** How long one journey may take. */
export const patience = { timeout: 60_000 };

/** Everybody's, in the demonstration. */
export const password = "for-trying-only";

export const emailOf = (name: string) => `${name.toLowerCase().replace(" ", ".")}@ashmere.example`;

export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill(emailOf(name));
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: "My children" }).waitFor();
}

interface Axe {
  run(options: { runOnly: string[] }): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** govuk-frontend says of a radio that it opens more, which browsers do tell and axe does not yet allow. */
const isRadioThatReveals = (rule: string, html: string) =>
  rule === "aria-allowed-attr" && html.includes("govuk-radios__input") && html.includes("aria-expanded");

/** No fault that axe can see, and nothing wider than the screen. */
export async function isAccessible(page: Page): Promise<void> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => ({ id, html })));
  });
  const faults = found.filter(({ id, html }) => !isRadioThatReveals(id, html));
  assert.deepEqual(faults.slice(0, 10), [], page.url());
  await fitsTheScreen(page);
}

export async function fitsTheScreen(page: Page): Promise<void> {
  const [content, screen] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok((content ?? 0) <= (screen ?? 0) + 1, `${page.url()} is ${content} wide on a screen of ${screen}`);
}
