import { test } from "node:test";
import { isAccessible, patience } from "./browser.ts";
import { openPart } from "./chronology.ts";
import { openChild } from "./open-child.ts";

const sentence =
  "His mouth has hurt since the spring. Each of us wrote of it once, and nobody asked the dentist twice.";

test("a review stands at the top of the chronology in its writer’s name", patience, async () => {
  const page = await openChild("Marcus Obi", "Jonah Tilley");
  await openPart(page, "Chronology");
  await page.getByRole("link", { name: "Review", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Review the chronology" }).waitFor();
  await isAccessible(page);
  await page.getByLabel("Read as a whole").fill(sentence);
  await page.getByRole("button", { name: "Save the review" }).click();
  await page.getByText("Your review stands at the top of the chronology.").waitFor();
  await page.getByText(sentence).waitFor();
  await page.getByText("Reviewed by Marcus Obi, Ashmere Children's Services").waitFor();
  await page.getByText("Nothing added since.").waitFor();
  await isAccessible(page);
});
