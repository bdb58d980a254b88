import assert from "node:assert/strict";
import { test } from "node:test";
import { isAccessible, patience } from "./browser.ts";
import { openPart } from "./chronology.ts";
import { openChild } from "./open-child.ts";

test("a brother’s chronology is read beside his sister’s, in one order", patience, async () => {
  const page = await openChild("Marcus Obi", "Mia Crewe");
  await openPart(page, "Chronology");
  const filters = page.getByRole("form", { name: "Which part of the chronology" });
  await filters.getByLabel("Beside").selectOption({ label: "Tyler Crewe" });
  await filters.getByLabel("Read").selectOption({ label: "Oldest first" });
  await filters.getByLabel("From").fill("May 2026");
  await filters.getByLabel("To").fill("June 2026");
  await filters.getByRole("button", { name: "Show" }).click();
  await page.getByRole("region", { name: "Mia’s years" }).waitFor();
  await page.getByRole("region", { name: "Ty’s years" }).waitFor();
  await isAccessible(page);
  const names = await page
    .getByRole("rowheader")
    .getByText(/^(Mia|Ty)$/)
    .allInnerTexts();
  const turns = names.filter((name, i) => name !== names[i - 1]).length;
  assert.ok(turns > 2, `their entries stand between one another: ${names.join(", ")}`);
});
