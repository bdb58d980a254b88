import assert from "node:assert/strict";
import { test } from "node:test";
import { isAccessible, patience } from "./browser.ts";
import { openEntry, openPart, readWith, rowSaying } from "./chronology.ts";
import { openChild } from "./open-child.ts";

const words = "There is no reason written anywhere for not ringing his father.";

test("a restricted entry is told to other agencies as held, and not a word of it", patience, async () => {
  const page = await openChild("Helen Rusk", "Leo Brennan");
  await openPart(page, "Chronology");
  await readWith(page, "ringing his father");
  await openEntry(page, words);
  await page.getByRole("link", { name: "Restrict or seal", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Who may read this entry" }).waitFor();
  await isAccessible(page);
  await page.getByRole("radio", { name: "Only Ashmere Children's Services, and those ticked here" }).check();
  await page.getByLabel("Why?").fill("Siobhan is to be told first.");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByText("Restricted. Agencies that may not read it are told only").waitFor();

  const other = await openChild("Joan Tierney", "Leo Brennan");
  const held = "1 restricted entry, held by Ashmere Children's Services";
  await other.getByText(held).first().waitFor();
  await isAccessible(other);
  await openPart(other, "Chronology");
  await other.getByText(held).first().waitFor();
  await readWith(other, "reason written anywhere");
  assert.equal(await rowSaying(other, words).count(), 0);
  assert.ok(!(await other.content()).includes(words));
});
