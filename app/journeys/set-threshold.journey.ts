import { test } from "node:test";
import { isAccessible, openPage, patience, signIn } from "./browser.ts";
import { oneProduct } from "./one-product.ts";

test("a manager sets a number from a day, with the procedure it comes from", patience, async () => {
  const { address } = await oneProduct();
  const page = await openPage(address);
  await signIn(page, "Helen Rusk");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Settings" }).click();
  await isAccessible(page);
  await page.getByRole("link", { name: /Look at it : The allocated worker or lead sees the child/ }).click();
  await page
    .getByRole("heading", { level: 1, name: "The allocated worker or lead sees the child" })
    .waitFor();
  await isAccessible(page);
  await page.getByLabel("Number", { exact: true }).fill("three");
  await page.getByLabel("In force from").fill("1 January 2027");
  await page.getByLabel("The procedure it comes from").fill("Ashmere procedures, chapter 4");
  await page.getByRole("button", { name: "Set it" }).click();
  await page.getByRole("alert").getByRole("link", { name: "Give a whole number, such as 20" }).waitFor();
  await isAccessible(page);
  await page.getByLabel("Number", { exact: true }).fill("3");
  await page.getByRole("button", { name: "Set it" }).click();
  const history = page.getByRole("region", { name: "What this partnership has set" });
  await history
    .getByText("3 weeks from 1 January 2027, after Ashmere procedures, chapter 4. Recorded by Helen Rusk.")
    .waitFor();
  await isAccessible(page);
});
