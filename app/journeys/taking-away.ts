import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** Takes the PDF from the page of what can be taken away. */
export async function pdfOf(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent("download", { timeout: 45_000 });
  await page.getByRole("button", { name: "PDF, to read and print" }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
