import assert from "node:assert/strict";
import { test } from "node:test";
import { isAccessible, patience } from "./browser.ts";
import { openChild } from "./open-child.ts";

test(
  "missed appointments of five services are read as one pattern, and what was missing of one is added",
  patience,
  async () => {
    const page = await openChild("Priti Shah", "Jonah Tilley");
    await page
      .getByRole("region", { name: "Appointments" })
      .getByText("Jonah was not brought to 5, over 5 services, none of them more than once.")
      .last()
      .waitFor();
    await page.getByRole("navigation").getByRole("link", { name: "Appointments", exact: true }).click();
    await page.getByText("In the last 12 months 9 of 19 appointments were reached").first().waitFor();
    const line = page.getByRole("group", { name: "Jonah’s appointments on one line" });
    await line.getByRole("link", { name: "16 June 2026, Dentistry: was not brought" }).first().waitFor();
    await isAccessible(page);

    await page.getByLabel("Time").selectOption({ label: "The whole record" });
    await page.getByRole("button", { name: "Show" }).click();
    await page
      .getByText("Jonah was not brought to 14, over 8 services, none of them more than twice.")
      .first()
      .waitFor();
    await page.goBack();

    await page.getByRole("link", { name: /^Add what was missing : Dietetics, 21 April 2026/ }).click();
    await page.getByLabel("Why it was missed").fill("The text went to a number that is no longer his mum’s");
    await page.getByLabel("Who was told", { exact: true }).fill("Beth Calloway, lead");
    await page.getByRole("button", { name: "Add to the appointment" }).click();
    await page.getByRole("link", { name: "Say on which day they were told" }).waitFor();
    assert.equal(
      await page.getByLabel("Why it was missed").inputValue(),
      "The text went to a number that is no longer his mum’s",
    );
    await page.getByLabel("On which day they were told").fill("24 April 2026");
    await page.getByRole("button", { name: "Add to the appointment" }).click();
    await page.getByText("What you wrote has been added to the appointment.").waitFor();
    await page.getByText("Beth Calloway, lead, on 24 April 2026").first().waitFor();
  },
);
