import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { isAccessible, openPage, signIn } from "./browser.ts";
import { oneProduct } from "./one-product.ts";
import { answer, type Answers } from "./recording-family.ts";

const patience = { timeout: 120_000 };
/** What the whole may take a practitioner who types no faster than this does, without their thinking. */
const SECONDS = 60;

const drawing = (page: Page): Locator => page.locator("svg.genogram");
const inDrawing = (page: Page, name: string): Locator =>
  drawing(page).getByRole("link", { name: new RegExp(`^${name}`) });

async function add(page: Page, link: string, answers: Answers, drawn: string): Promise<void> {
  await page.getByRole("link", { name: link }).first().click();
  await answer(page, { ...answers, "Who told this, or where it was read": "Marian Holt" });
  await page.getByRole("button", { name: "Add to the family" }).click();
  await page.getByText("They have been added to the family.").waitFor();
  await inDrawing(page, drawn).waitFor();
}

async function openRecord(page: Page): Promise<void> {
  await page.goto("/children/new");
  await answer(page, { "First name": "Lark", "Family name": "Holt", Female: true, "She, her": true });
  await page.getByLabel("Born").first().fill("3 May 2018");
  await page.getByRole("main").getByRole("button").last().click();
  await page.getByRole("link", { name: "Family", exact: true }).click();
}

async function recordFamily(page: Page): Promise<void> {
  const here = { "Lark sleeps in this new home too": true } as const;
  const [home, nights] = ["Or a home that is not here yet", "Which nights, if not every night"];
  const mother = { "First name": "Marian", Yes: true, "The home they live in": "Mum’s flat" } as const;
  await add(page, "Add the mother", { ...mother, ...here, [nights]: "Sunday to Thursday" }, "Marian");
  const father = { "First name": "Owen", Born: "about 1988", [home]: "Dad’s" } as const;
  await add(page, "Add the father", { ...father, ...here, [nights]: "Fridays" }, "Owen");
  const brother = {
    "First name": "Jory",
    Male: true,
    Marian: true,
    "Where they live": "Mum’s flat",
  } as const;
  await add(page, "Add a brother or sister of Lark", brother, "Jory");
  await add(page, "Add the father", { "First name": "Cal" }, "Cal");
  const carer = {
    "First name": "Ruth",
    Female: true,
    "Foster carer": true,
    "Since when": "March 2026",
  } as const;
  const there = { [home]: "Ruth’s", ...here, [nights]: "Saturdays" };
  await add(page, "Add somebody who brings Lark up", { ...carer, ...there }, "Ruth");
}

test(
  "a family with two fathers, a foster placement and three homes is seen drawn at each step, put in order and printed",
  patience,
  async () => {
    const { address } = await oneProduct();
    const page = await openPage(address);
    await signIn(page, "Adeola Martins");
    const began = performance.now();
    await openRecord(page);
    await recordFamily(page);

    await page.getByRole("link", { name: /^Open the drawing/ }).click();
    await page.getByText("Foster placement", { exact: true }).first().waitFor();
    assert.equal(await drawing(page).getByRole("link").count(), 6);

    const before = await leftOf(page, "Lark", "Jory");
    await inDrawing(page, "Lark").click();
    await page.getByRole("button", { name: before ? /^Move right.*Lark/ : /^Move left.*Lark/ }).click();
    await page.getByText("The move is kept.").waitFor();
    assert.equal(await leftOf(page, "Lark", "Jory"), !before);

    await page.getByRole("link", { name: "Print or take away" }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "PDF on A4" }).click();
    assert.match((await download).suggestedFilename(), /^family-LH-.*\.pdf$/);
    const seconds = (performance.now() - began) / 1000;
    console.log(`From an empty record to a printed sheet: ${seconds.toFixed(1)} s`);
    assert.ok(seconds < SECONDS, `${seconds} s`);

    await isAccessible(page);
    await page.goBack();
    await isAccessible(page);
    await walkByKeyboard(page);
    await askForAnotherDay(page);
  },
);

const middle = async (page: Page, name: string): Promise<number> =>
  (await inDrawing(page, name).boundingBox())?.x ?? 0;

async function leftOf(page: Page, one: string, other: string): Promise<boolean> {
  return (await middle(page, one)) < (await middle(page, other));
}

/** Up to a parent, down to a child, aside; Enter shows who it is, Escape goes back to the drawing. */
async function walkByKeyboard(page: Page): Promise<void> {
  const onWhom = () => page.evaluate(() => document.activeElement?.querySelector("title")?.textContent ?? "");
  await inDrawing(page, "Lark").focus();
  await page.keyboard.press("ArrowUp");
  assert.match(await onWhom(), /^(Marian|Owen|Ruth)/);
  await page.keyboard.press("ArrowDown");
  assert.match(await onWhom(), /^(Lark|Jory)/);
  await inDrawing(page, "Marian").focus();
  await page.keyboard.press("Enter");
  const panel = page.getByRole("region", { name: /^Marian/ });
  await panel.getByRole("link", { name: "Add a partner of Marian" }).waitFor();
  await page.keyboard.press("Escape");
  assert.match(await onWhom(), /^Marian/);
  await page.keyboard.press("+");
  await page.getByRole("button", { name: "Show the whole drawing" }).click();
}

/** The day on the slider is shown as soon as it is let go; the layers as soon as they are ticked. */
async function askForAnotherDay(page: Page): Promise<void> {
  const slider = page.getByRole("slider");
  await slider.focus();
  await slider.press("Home");
  await page.getByRole("heading", { level: 1, name: /drawn as at/ }).waitFor();
  assert.equal(await page.getByText("Foster placement", { exact: true }).count(), 0);
  await page.getByRole("checkbox", { name: "Homes" }).uncheck();
  await page.waitForURL(/layers=none/);
}

test(
  "on a small screen the drawing, its copies and a file brought in fit, and can be used by everybody",
  patience,
  async () => {
    const { address } = await oneProduct();
    const page = await openPage(address, { width: 320 });
    await signIn(page, "Adeola Martins");
    await page.getByRole("link", { name: "Leo Brennan" }).click();
    await page.getByRole("link", { name: /^Open the drawing/ }).click();
    await isAccessible(page);
    await page.getByRole("link", { name: "Bring a family’s file in" }).click();
    await isAccessible(page);
    await page.goBack();
    await page.getByRole("link", { name: "Print or take away" }).click();
    await page.getByRole("button", { name: "See what the file would leave out" }).click();
    await page.getByRole("heading", { name: "What this file does not say" }).waitFor();
    await isAccessible(page);
  },
);

test("without a script people in the drawing are links, and a move is a form", patience, async () => {
  const { address } = await oneProduct();
  const page = await openPage(address, { javaScript: false, width: 320 });
  await signIn(page, "Adeola Martins");
  await page.getByRole("link", { name: "Leo Brennan" }).click();
  await page.getByRole("link", { name: /^Open the drawing/ }).click();
  await page.getByText("Move people in the drawing").click();
  await page.getByLabel("Whom to move").selectOption({ index: 0 });
  await page.getByRole("group").getByRole("button", { name: "Move right" }).last().click();
  await page.getByText("Done").first().waitFor();
  await drawing(page).getByRole("link").first().click();
  await page.getByRole("heading", { name: "What is recorded" }).waitFor();
});
