import assert from "node:assert/strict";
import { test } from "node:test";
import { patience } from "./browser.ts";
import { openPart } from "./chronology.ts";
import { standsInForm, typeEntry } from "./entry-form.ts";
import { openChild } from "./open-child.ts";

test("half an entry is kept as it is typed, and stands in the form in another window", patience, async () => {
  const page = await openChild("Ruth Penhale", "Amina Warsame");
  await openPart(page, "Chronology");
  await page.getByRole("link", { name: "Add an entry" }).click();
  const typed = {
    "What happened?": "Amina looked at the red star for four seconds",
    "When did it happen?": "this morn",
  };
  await typeEntry(page, typed);
  await page.getByRole("status").filter({ hasText: "Draft kept" }).waitFor();

  const another = await page.context().newPage();
  await another.goto(page.url());
  await another.getByText("Everything you typed is here").waitFor();
  assert.deepEqual(await standsInForm(another, typed), typed);
});
