import assert from "node:assert/strict";
import { test } from "node:test";
import { isAccessible, patience } from "./browser.ts";
import { openEntry, openPart, readWith } from "./chronology.ts";
import { openChild } from "./open-child.ts";

const before = "Device is out of the cupboard and on the kitchen table, no cable.";

test("a correction says why, and what was said before can still be read", patience, async () => {
  const page = await openChild("Adeola Martins", "Amina Warsame");
  await openPart(page, "Chronology");
  await readWith(page, "cupboard and on the kitchen table");
  await openEntry(page, before);
  await isAccessible(page);
  await page.getByRole("link", { name: "Correct", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Correct an entry" }).waitFor();
  await isAccessible(page);
  await page
    .getByLabel("What happened?")
    .fill("Device is on the kitchen table. The cable is there: Abdi found it.");
  await page.getByRole("button", { name: "Save the correction" }).click();
  await page.getByRole("alert").getByRole("link", { name: "Say why it is corrected" }).waitFor();
  assert.match(await page.getByLabel("What happened?").inputValue(), /Abdi found it/);
  await page.getByLabel("Why is it corrected?").fill("Abdi rang: the cable was in the other cupboard.");
  await page.getByRole("button", { name: "Save the correction" }).click();

  await page.getByText("Corrected. The earlier words can still be read here.").waitFor();
  await isAccessible(page);
  const earlier = await page.getByRole("region", { name: "What it said before" }).innerText();
  assert.ok(earlier.includes(before));
  assert.ok(earlier.includes("Abdi rang: the cable was in the other cupboard."));
  assert.match(earlier, /Adeola Martins corrected it/);
});
