import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { isAccessible, openPage, patience, signIn } from "./browser.ts";
import { oneProduct } from "./one-product.ts";
import { answer, type Answers } from "./recording-family.ts";

async function add(page: Page, link: string, answers: Answers): Promise<void> {
  await page.getByRole("link", { name: link }).first().click();
  await answer(page, { ...answers, "Who told this, or where it was read": "Briony Vance" });
  await page.getByRole("button", { name: "Add to the family" }).click();
  await page.getByText("They have been added to the family.").waitFor();
}

async function openRecord(page: Page): Promise<void> {
  await page.goto("/children/new");
  await answer(page, { "First name": "Sparrow", "Family name": "Vance", Female: true, "She, her": true });
  await page.getByLabel("Born").first().fill("3 May 2018");
  await page.getByRole("main").getByRole("button").last().click();
  await page.getByRole("link", { name: "Family", exact: true }).click();
}

test(
  "from an empty record a family with two fathers, a foster placement and three homes is five short forms",
  patience,
  async () => {
    const { address } = await oneProduct();
    const page = await openPage(address);
    await signIn(page, "Adeola Martins");
    await openRecord(page);
    await page.getByRole("link", { name: "Add the father" }).waitFor();
    await isAccessible(page);

    const here = { "Sparrow sleeps in this new home too": true } as const;
    const [home, nights] = ["Or a home that is not here yet", "Which nights, if not every night"];
    await add(page, "Add the mother", {
      "First name": "Briony",
      Yes: true,
      "The home they live in": "Mum’s flat",
      ...here,
      [nights]: "Sunday to Thursday",
    });
    await add(page, "Add the father", {
      "First name": "Desmond",
      Born: "about 1988",
      [home]: "Dad’s",
      ...here,
      [nights]: "Fridays",
    });
    await add(page, "Add a brother or sister of Sparrow", {
      "First name": "Kit",
      Male: true,
      Briony: true,
      "Where they live": "Mum’s flat",
    });
    await add(page, "Add the father", { "First name": "Felix" });
    await add(page, "Add somebody who brings Sparrow up", {
      "First name": "Agnes",
      Female: true,
      "Foster carer": true,
      "Since when": "March 2026",
      [home]: "Agnes’s",
      ...here,
      [nights]: "Saturdays",
    });

    await isAccessible(page);
    const people = page.getByRole("region", { name: "Who is in the family" });
    await people.getByText("half-brother Kit’s father").first().waitFor();
    const homes = page.getByRole("region", { name: "Who sleeps where" });
    assert.equal(await homes.getByRole("listitem").filter({ hasText: "Sparrow" }).count(), 3);
    await people.getByRole("link", { name: "Agnes", exact: true }).click();
    await page.getByText("Agnes is Sparrow’s foster carer, since March 2026.").first().waitFor();
    await isAccessible(page);
  },
);
