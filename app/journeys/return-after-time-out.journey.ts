import assert from "node:assert/strict";
import { test } from "node:test";
import { emailOf, isAccessible, openPage, password, patience, signIn } from "./browser.ts";
import { openPart } from "./chronology.ts";
import { standsInForm, typeEntry } from "./entry-form.ts";
import { engines, oneProductOnServer, tellServer } from "./one-product.ts";

/** Only on a server can the time that a session was last used be moved while the product runs. */
const onServer = engines.some(({ engine }) => engine.includes("server"));

if (onServer)
  test("whoever is signed out while writing comes back to every word", patience, async () => {
    const { address } = await oneProductOnServer();
    const page = await openPage(address);
    await signIn(page, "Joan Tierney");
    await page.getByRole("link", { name: "Mia Crewe" }).click();
    await openPart(page, "Chronology");
    await page.getByRole("link", { name: "Add an entry" }).click();
    const typed = {
      "What happened?": "Mia’s inhaler was on the windowsill",
      "When did it happen?": "20 November 2026",
    };
    await typeEntry(page, typed);
    const aged = await tellServer(
      `update auth.session set "updatedAt" = now() - interval '31 minutes' where "userId" in
         (select id from auth."user" where email = '${emailOf("Joan Tierney")}')`,
    );
    assert.ok(aged > 0);
    await page.getByRole("button", { name: "Add to the chronology" }).click();

    await page.getByText("What you were writing is kept").waitFor();
    await isAccessible(page);
    await page.getByLabel("Email address").fill(emailOf("Joan Tierney"));
    await page.getByLabel("Password", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { level: 1, name: "Add an entry" }).waitFor();
    assert.deepEqual(await standsInForm(page, typed), typed);
  });
