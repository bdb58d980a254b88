import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type Page } from "playwright-core";
import { spokenIn } from "./spoken.ts";

const [address = "", email = "", wanted = "", ...keys] = process.argv.slice(2);
const debugFile = `${process.env["LISTEN_DESK"] ?? ""}/orca.out`;
/** A key is done with when nothing more was said for so long, in milliseconds. */
const QUIET = 900;
const LONGEST = 12_000;
let told = 0;

async function heardSince(): Promise<string> {
  const began = performance.now();
  let [count, still] = [told, performance.now()];
  while (performance.now() - still < QUIET && performance.now() - began < LONGEST) {
    await sleep(100);
    const now = spokenIn(readFileSync(debugFile, "utf8")).length;
    if (now !== count) [count, still] = [now, performance.now()];
  }
  const all = spokenIn(readFileSync(debugFile, "utf8"));
  const fresh = all.slice(told);
  told = all.length;
  return fresh.join(" | ");
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.fill("[name=email]", email);
  await page.fill("[name=password]", process.env["PASSWORD"] ?? "for-trying-only");
  await page.press("[name=password]", "Enter");
  await page.waitForURL((url) => !url.pathname.includes("sign-in"));
}

/** A path as it is; "Rowan Pike/genogram" by the child's link among my children. */
async function addressOf(page: Page): Promise<string> {
  if (wanted.startsWith("/")) return address + wanted;
  const [child = "", ...part] = wanted.split("/");
  await page.goto(`${address}/children`);
  const href = await page.locator("main a", { hasText: child }).first().getAttribute("href");
  return [`${address}${href ?? ""}`, ...part].join("/");
}

const browser = await chromium.connectOverCDP("http://127.0.0.1:9387");
const [page] = browser.contexts()[0]?.pages() ?? [];
if (page === undefined) throw new Error("Chromium opened no page.");
await signIn(page);
await heardSince();
await page.goto(await addressOf(page));
await page.bringToFront();
console.log(`${await page.title()}: ${await heardSince()}`);
for (const key of keys) {
  execFileSync("xdotool", ["key", key]);
  console.log(`${key}: ${await heardSince()}`);
}
await browser.close();
