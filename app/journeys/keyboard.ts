import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";

const MOST_STOPS = 400;

const hasFocus = (element: Locator) => element.evaluate((one) => one === document.activeElement);

/** Goes on with the Tab key until something has the focus; answers after how many stops. Every stop can be seen. */
export async function tabTo(page: Page, wanted: Locator): Promise<number> {
  for (let stops = 1; stops <= MOST_STOPS; stops += 1) {
    await page.keyboard.press("Tab");
    const { isWanted, fault } = await wanted.evaluate(focusBeside);
    assert.equal(fault, null);
    if (isWanted) return stops;
  }
  return assert.fail(`The Tab key never came to ${wanted.toString()}`);
}

/** Whether this has the focus; and what is wrong where what has it is not marked, or is off the screen. */
function focusBeside(wanted: Element): { isWanted: boolean; fault: string | null } {
  const element = document.activeElement;
  if (element === null || element === document.body) return { isWanted: false, fault: null };
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const marked = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none";
  const onScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const html = element.outerHTML.slice(0, 200);
  const fault = marked ? (onScreen ? null : `off the screen: ${html}`) : `not marked: ${html}`;
  return { isWanted: element === wanted, fault };
}

/** The Tab key goes all the way through a page and out at its end. */
export async function leadsOut(page: Page): Promise<void> {
  const last = page.getByRole("contentinfo").getByRole("link").last();
  await tabTo(page, last);
  await page.keyboard.press("Tab");
  assert.ok(!(await hasFocus(last)), "the end of the page holds the focus");
}
