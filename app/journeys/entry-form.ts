import type { Page } from "playwright-core";

/** What is typed into the form of an entry, by the labels of its questions. */
export type Typed = Readonly<Record<string, string>>;

export async function typeEntry(page: Page, typed: Typed): Promise<void> {
  for (const [label, words] of Object.entries(typed))
    await page.getByLabel(label, { exact: true }).fill(words);
}

/** What stands in the form, for the same questions. */
export async function standsInForm(page: Page, typed: Typed): Promise<Typed> {
  const stands: [string, string][] = [];
  for (const label of Object.keys(typed))
    stands.push([label, await page.getByLabel(label, { exact: true }).inputValue()]);
  return Object.fromEntries(stands);
}
