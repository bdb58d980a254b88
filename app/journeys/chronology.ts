import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";

/** Goes to one of the tabs of a child's record. */
export async function openPart(page: Page, tab: string): Promise<void> {
  const link = page
    .getByRole("navigation", { name: "’s record" })
    .getByRole("link", { name: tab, exact: true });
  const address = await link.getAttribute("href");
  await link.click();
  await page.waitForURL(({ pathname }) => pathname === address);
}

/** Narrows the chronology to the entries that have these words. */
export async function readWith(page: Page, words: string): Promise<void> {
  const filters = page.getByRole("form", { name: "Which part of the chronology" });
  await filters.getByLabel("Words").fill(words);
  await filters.getByRole("button", { name: "Show" }).click();
  await page.waitForURL((url) => url.searchParams.get("words") === words);
}

/** The entry that says something, as a row of the chronology. */
export const rowSaying = (page: Page, words: string | RegExp): Locator =>
  page
    .getByRole("row")
    .filter({ hasText: words })
    .filter({ has: page.getByRole("rowheader") });

/** The page stands at this entry: it is in view, and drawn apart from the others. */
export async function standsAt(page: Page, words: string | RegExp): Promise<void> {
  const row = rowSaying(page, words).first();
  await row.waitFor();
  const stands = await row.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const ground = (of: Element | null | undefined) => (of ? getComputedStyle(of).backgroundColor : "");
    const other = [...(element.parentElement?.children ?? [])].find(
      (one) => one.tagName === "TR" && one.id.startsWith("e-") && one !== element,
    );
    return {
      asked: `#${element.id}` === location.hash,
      inView: top >= 0 && top < innerHeight && bottom > 0,
      apart: other === undefined || ground(other) !== ground(element),
    };
  });
  assert.deepEqual(stands, { asked: true, inView: true, apart: true });
}

/** Opens the entry that says something. */
export async function openEntry(page: Page, words: string): Promise<void> {
  await rowSaying(page, words).getByRole("link", { name: "Open the entry of" }).click();
  await page.getByRole("main").getByText(words).first().waitFor();
}
