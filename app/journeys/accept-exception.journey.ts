import { test } from "node:test";
import { isAccessible, patience } from "./browser.ts";
import { openPart } from "./chronology.ts";
import { openChild } from "./open-child.ts";

const reason = "Conor is adding what is missing with each agency, oldest first, and is half way.";

test("a manager accepts, with a reason and until a day, that a check is not met", patience, async () => {
  const page = await openChild("Marcus Obi", "Daisy Marsh");
  await openPart(page, "Checks");
  const notMet = page.getByRole("region", { name: "Wants doing" }).getByRole("heading", { level: 3 }).first();
  const check = await notMet.getByRole("link").innerText();
  await notMet.getByRole("link").click();
  await page.getByRole("link", { name: "Accept an exception" }).click();
  await page.getByRole("heading", { level: 1, name: "Accept an exception" }).waitFor();
  await isAccessible(page);
  await page.getByLabel("Why this is right for this child").fill(reason);
  await page.getByRole("button", { name: "Accept this exception" }).click();
  await page.getByRole("alert").getByRole("link").waitFor();
  const day = Temporal.Now.plainDateISO("Europe/London").add({ months: 1 });
  await page
    .getByLabel("When will it be looked at again?")
    .fill(day.toLocaleString("en-GB", { dateStyle: "long" }));
  await page.getByRole("button", { name: "Accept this exception" }).click();
  await page.getByRole("listitem").filter({ hasText: "Marcus Obi accepted this on" }).waitFor();
  await openPart(page, "Checks");
  await isAccessible(page);
  const accepted = page.getByRole("region", { name: "Accepted by a manager, until a day" });
  await accepted.getByRole("article", { name: check }).getByText("Accepted exception").waitFor();
  await page.getByRole("link", { name: check }).click();
  await page
    .getByRole("listitem")
    .filter({ hasText: `“${reason}”` })
    .waitFor();
  await isAccessible(page);
});
