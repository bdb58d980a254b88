import { test } from "node:test";
import { patience } from "./browser.ts";
import { openPart, rowSaying } from "./chronology.ts";
import { openChild } from "./open-child.ts";

test("printed from the browser, a chronology is its words and nothing to press", patience, async () => {
  const page = await openChild("Helen Rusk", "Rowan Pike");
  await openPart(page, "Chronology");
  await page.emulateMedia({ media: "print" });
  for (const hidden of [
    page.getByRole("navigation", { name: "Main" }),
    page.getByRole("navigation", { name: "Rowan’s record" }),
    page.getByRole("button", { name: "Sign out" }),
    page.getByRole("searchbox", { name: "Find a child" }),
    page.getByRole("form", { name: "Which part of the chronology" }),
    page.getByRole("link", { name: "Add an entry" }),
    page.getByRole("link", { name: "Open the entry of" }).first(),
  ])
    await hidden.waitFor({ state: "hidden" });
  for (const shown of [
    page.getByText("Rowan Pike").first(),
    page.getByRole("heading", { level: 1, name: "Chronology" }),
    page.getByText("The summer plan did not hold"),
    rowSaying(page, "Bedroom and fridge seen."),
    rowSaying(page, "Bedroom and fridge seen.").getByText("Ashmere Children's Services", { exact: true }),
  ])
    await shown.waitFor({ state: "visible" });
});
