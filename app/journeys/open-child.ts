import type { Page } from "playwright-core";
import { openPage, signIn } from "./browser.ts";
import { oneProduct } from "./one-product.ts";

/** A page of the shared product where somebody is signed in and has opened a child's record. */
export async function openChild(practitioner: string, child: string): Promise<Page> {
  const { address } = await oneProduct();
  const page = await openPage(address);
  await signIn(page, practitioner);
  await page.getByRole("link", { name: child }).click();
  await page.getByRole("heading", { name: "Needs attention" }).waitFor();
  return page;
}
