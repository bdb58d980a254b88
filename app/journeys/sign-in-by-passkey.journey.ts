import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { isAccessible, openPage, password, patience, signIn } from "./browser.ts";
import { oneProduct } from "./one-product.ts";

/** A passkey is bound to a name, and never to a number. */
const byName = (address: string) => address.replace("127.0.0.1", "localhost");

/** A device of the browser's own, that says yes at once and knows who is there. */
async function giveDevice(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("WebAuthn.enable");
  await devtools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

test("a practitioner adds a passkey, signs in by it, and takes it away", patience, async () => {
  const { address } = await oneProduct();
  const page = await openPage(byName(address));
  await giveDevice(page);
  await signIn(page, "Sadia Noor");

  await page.goto("/account/passkeys");
  await isAccessible(page);
  await page.getByLabel("What you will know it by").fill("Key on my ring");
  await page.getByLabel("Your password now", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByText("The passkey is added").waitFor();
  await page.getByRole("cell", { name: "Key on my ring", exact: true }).waitFor();
  await isAccessible(page);

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("link", { name: "Sign in with a passkey" }).click();
  await page.getByRole("button", { name: "Use my passkey" }).waitFor();
  await isAccessible(page);
  await page.getByRole("button", { name: "Use my passkey" }).click();
  await page.getByRole("heading", { name: "My children" }).waitFor();

  await page.goto("/account/passkeys");
  await page.getByRole("button", { name: "Take away Key on my ring" }).click();
  await page.getByText("You have none yet").waitFor();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.goto("/sign-in/passkey");
  await page.getByRole("button", { name: "Use my passkey" }).click();
  await page.getByText("That passkey is not one that can be used here now").first().waitFor();
});

test(
  "without JavaScript the page says that a passkey needs it, and shows the other way in",
  patience,
  async () => {
    const { address } = await oneProduct();
    const page = await openPage(byName(address), { javaScript: false });
    await page.goto("/sign-in/passkey");
    await page.getByText("A passkey needs JavaScript").waitFor();
    assert.equal(await page.getByRole("button", { name: "Use my passkey" }).count(), 0);
    await page.getByRole("link", { name: "Sign in with a password" }).click();
    await page.getByLabel("Email address").waitFor();
  },
);
