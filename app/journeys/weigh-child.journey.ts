import assert from "node:assert/strict";
import { test } from "node:test";
import { isAccessible, patience } from "./browser.ts";
import { openPart } from "./chronology.ts";
import { openChild } from "./open-child.ts";

test(
  "a fall that was put down to a condition is read with its arithmetic and its question, by ear too",
  patience,
  async () => {
    const page = await openChild("Adeola Martins", "Rowan Pike");
    await openPart(page, "Growth");
    await page.getByRole("heading", { name: "What this asks" }).waitFor();
    await isAccessible(page);
    await page
      .getByRole("heading", { name: /would this be accepted for a child without a disability\?/ })
      .waitFor();
    await page
      .getByText(/a fall of 3\.2 centile spaces; the threshold is 2/)
      .first()
      .waitFor();
    const drawn = page.getByRole("img", { name: /SDS of every measure by age/ }).first();
    assert.match(
      (await drawn.locator("desc").textContent()) ?? "",
      /Weight: from .* To be measured and not: weight on/,
    );
  },
);

test(
  "a weight on a hoist scale, and a height that could not be taken, are recorded from the growth page",
  patience,
  async () => {
    const page = await openChild("Joan Tierney", "Amina Warsame");
    await openPart(page, "Growth");
    await page.getByRole("link", { name: "Record a measurement" }).click();
    await page.getByLabel("Weight", { exact: true }).first().fill("18.6");
    await page.getByLabel("On what").selectOption({ label: "Hoist scale" });
    await page.getByText("If something was to be measured and could not be").click();
    await page.getByRole("checkbox", { name: "Height" }).check();
    await page.getByLabel("Why not").selectOption({ label: "Unwell" });
    await isAccessible(page);
    await page.getByLabel("When did it happen?").fill("23 November 2026");
    await page.getByLabel("What happened?").fill("Weighed at school; too tired to be stretched out.");
    await page.getByRole("button", { name: "Add to the chronology" }).click();
    await page.getByText("Height could not be measured: unwell").first().waitFor();
    await openPart(page, "Growth");
    await page
      .getByText(/The last of them was on 23 November 2026/)
      .first()
      .waitFor();
    await page.getByText("Could not be done: unwell").first().waitFor();
  },
);
