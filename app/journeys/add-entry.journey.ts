import assert from "node:assert/strict";
import { test } from "node:test";
import { isAccessible, patience } from "./browser.ts";
import { openPart, standsAt } from "./chronology.ts";
import { standsInForm, typeEntry } from "./entry-form.ts";
import { openChild } from "./open-child.ts";

const typed = {
  "When did it happen?": "31 February 2026",
  "At what time, if it matters": "15:40",
  "What happened?": "Leo met me at the gate.\nHe showed me his new boots, “they don’t rub”.",
  "To or about whom": "Leo, Siobhan",
  "What did it mean for Leo?": "He ran.",
  "What was done about it?": "Told the physiotherapist.",
};

test(
  "a refused entry keeps every word, says what to mend, and is saved once it is mended",
  patience,
  async () => {
    const page = await openChild("Adeola Martins", "Leo Brennan");
    await openPart(page, "Chronology");
    await page.getByRole("link", { name: "Add an entry" }).click();
    await page.getByRole("heading", { level: 1, name: "Add an entry" }).waitFor();
    await isAccessible(page);
    await typeEntry(page, typed);
    await page.getByLabel("What sort of thing was it?").selectOption({ label: "Visit" });
    await page.getByRole("group", { name: "Did you see Leo?" }).getByLabel("Yes", { exact: true }).check();
    await page.getByRole("checkbox", { name: "Equipment" }).check();
    await page.getByRole("button", { name: "Add to the chronology" }).click();

    const summary = page.getByRole("alert");
    await summary.getByRole("heading", { name: "There is a problem" }).waitFor();
    await isAccessible(page);
    assert.deepEqual(await standsInForm(page, typed), typed);
    assert.equal(await page.getByLabel("What sort of thing was it?").inputValue(), "visit");
    assert.ok(
      await page
        .getByRole("group", { name: "Did you see Leo?" })
        .getByLabel("Yes", { exact: true })
        .isChecked(),
    );
    assert.ok(await page.getByRole("checkbox", { name: "Equipment" }).isChecked());

    await summary.getByRole("link", { name: "February" }).click();
    const day = page.getByLabel("When did it happen?");
    assert.ok(
      await day.evaluate((field) => field === document.activeElement),
      "the problem leads to its field",
    );
    await day.fill("12 March 2026");
    await page.getByRole("button", { name: "Add to the chronology" }).click();
    await page.getByText("Added to the chronology.").waitFor();
    await standsAt(page, "He showed me his new boots, “they don’t rub”.");
    await isAccessible(page);
  },
);
