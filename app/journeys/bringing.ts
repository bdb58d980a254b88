import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A file as an agency would send it. Another batch gives its rows other references, so that they are new again. */
export function neverSeen(name: string, batch: string): SentFile {
  const bytes = readFileSync(new URL(`files/${name}`, import.meta.url), "latin1");
  const sent = bytes.replaceAll("OB-24", `OB-${batch}`).replaceAll("0b5e6c1e", `${batch}5e6c1e`);
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(sent, "latin1") };
}

/** Brings a file in as an agency's, from the page of files brought in. */
export async function bringIn(page: Page, agency: string, file: SentFile): Promise<void> {
  await page.getByLabel("Whose file is it?").selectOption({ label: agency });
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Bring it in" }).click();
  await page.getByRole("heading", { level: 1, name: file.name }).waitFor();
}

/** Says what is in columns, by their headings, where that is asked or where it can be changed. */
export async function sayColumns(
  page: Page,
  columns: Readonly<Record<string, string>>,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  await page
    .getByRole("button", { name: "Say what is in the columns" })
    .or(page.getByRole("link", { name: "Change what is in the columns" }))
    .click();
  await page.getByRole("heading", { level: 1, name: "What is in the columns of" }).waitFor();
  await look(page);
  for (const [heading, use] of Object.entries(columns))
    await page.getByLabel(heading).selectOption({ label: use });
  await page.getByRole("button", { name: "Save and read the file" }).click();
}

/** What one part of a file's rows says. */
export async function partOf(page: Page, link: string, caption: string): Promise<string> {
  await page.getByRole("navigation", { name: "Rows of this file" }).getByRole("link", { name: link }).click();
  const text = await page.getByRole("table", { name: caption }).innerText();
  assert.ok(text);
  return text;
}

/** Takes the tick off one row, and keeps that. */
export async function leaveOut(page: Page, row: number): Promise<void> {
  await page.getByRole("link", { name: "To add" }).click();
  await page.getByRole("checkbox", { name: `Add row ${row}` }).uncheck();
  await page.getByRole("button", { name: "Save these ticks" }).click();
}
