import assert from "node:assert/strict";
import { test } from "node:test";
import { isAccessible, patience } from "./browser.ts";
import { openEntry, openPart, readWith, rowSaying } from "./chronology.ts";
import { openChild } from "./open-child.ts";

const words = "Back since the 16th, in every morning.";
const why = "The first full week since the flu; school sees her every day again.";

test("a chosen entry says who chose it and why, and stands in the chosen account", patience, async () => {
  const page = await openChild("Joan Tierney", "Mia Crewe");
  await openPart(page, "Chronology");
  await readWith(page, "in every morning");
  await openEntry(page, words);
  await page.getByRole("link", { name: "Choose as significant" }).click();
  await page.getByRole("heading", { level: 1, name: "Choose as significant" }).waitFor();
  await isAccessible(page);
  await page.getByLabel("Why does it matter?").fill(why);
  await page.getByRole("button", { name: "Choose it" }).click();
  await page.getByText("It stands in the chosen account now.").waitFor();
  await isAccessible(page);
  await openPart(page, "Chronology");
  await page
    .getByRole("navigation", { name: "Which account" })
    .getByRole("link", { name: "Chosen account" })
    .click();
  await isAccessible(page);
  assert.ok((await rowSaying(page, words).innerText()).includes(`Chosen by Joan Tierney: ${why}`));
});
