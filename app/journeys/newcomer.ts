import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { bringIn, leaveOut, neverSeen, partOf, sayColumns } from "./bringing.ts";
import { openPart, readWith, rowSaying, standsAt } from "./chronology.ts";
import { signIn } from "./browser.ts";
import { pdfOf } from "./taking-away.ts";

export interface Newcomer {
  readonly page: Page;
  /** What is looked at on every page. */
  readonly look: (page: Page) => Promise<void>;
  /** A word of two figures for this newcomer's files: their rows have references of their own. */
  readonly batch: string;
}

/** Everything that somebody new to Throughline comes to do, one after another. */
export async function tryThroughline(newcomer: Newcomer): Promise<void> {
  const { page, look } = newcomer;
  await page.goto("/");
  await look(page);
  await signIn(page, "Adeola Martins");
  await look(page);
  await findBySound(newcomer);
  await bringInSchoolLog(newcomer);
  await bringInBundle(newcomer);
  await bringInAgain(newcomer);
  await followCheck(newcomer);
  await takeAway(newcomer);
}

async function findBySound({ page, look }: Newcomer): Promise<void> {
  await page.getByRole("searchbox", { name: "Find a child" }).fill("Roan Pyke");
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await page.getByRole("heading", { name: "Children found for “Roan Pyke”" }).waitFor();
  await look(page);
  await page.getByRole("link", { name: "Rowan Pike" }).click();
  await page.getByRole("heading", { name: "Needs attention" }).waitFor();
  await look(page);
}

async function bringInSchoolLog({ page, look, batch }: Newcomer): Promise<void> {
  await openPart(page, "Files brought in");
  await look(page);
  await bringIn(page, "Thornfield Special School", neverSeen("class-observations.csv", batch));
  await look(page);
  await sayColumns(
    page,
    { "How it affected them": "Effect on the child", "What we did": "Action taken" },
    look,
  );
  await page
    .getByText(
      "5 entries will be added; 2 rows are in the record already; 1 row is refused; 1 row is left out.",
    )
    .waitFor();
  await look(page);
  const refused = await partOf(page, "Refused", "Rows that are refused, and why");
  assert.match(refused, /31 February 2025 is not a day: February 2025 has 28 days/);
  await look(page);
  assert.match(
    await partOf(page, "In the record already", "Rows that are in the record already"),
    /First day in Reception/,
  );
  const others = await partOf(page, "Left out", "Rows that are left out");
  assert.match(others, /This row is about another child\. Nothing of it is kept here\./);
  assert.doesNotMatch(others, /Amina|lift/);
  await leaveOut(page, 6);
  await page.getByRole("button", { name: "Add 4 entries" }).click();
  await page.getByText("4 entries were added").waitFor();
  await look(page);
  await page.getByRole("link", { name: "See the chronology" }).click();
  await readWith(page, "café");
  await look(page);
  const summer = await rowSaying(page, "holiday café").first().innerText();
  for (const words of [
    "ummer 2024",
    "Laughed at Lee’s jokes.",
    "Saved his place.",
    "Renée Dubois",
    "class-observations.csv, row 2",
  ])
    assert.ok(summer.includes(words), `“${words}” is not in: ${summer}`);
  await readWith(page, "HYPERLINK");
  await rowSaying(page, '=HYPERLINK("http://elsewhere.example/";"Home book")').first().waitFor();
}

async function bringInBundle({ page, look, batch }: Newcomer): Promise<void> {
  await openPart(page, "Files brought in");
  await bringIn(page, "Mill Lane Surgery", neverSeen("walk-in-centre.fhir.json", batch));
  await page.getByText("7 entries will be added; 4 rows are left out.").waitFor();
  await look(page);
  const others = await partOf(page, "Left out", "Rows that are left out");
  assert.match(others, /It is marked as entered in error\./);
  assert.match(others, /ExplanationOfBenefit resources do not tell what happened to the child\./);
  await page.getByRole("link", { name: "To add" }).click();
  await page.getByRole("button", { name: "Add 7 entries" }).click();
  await page.getByText("7 entries were added").waitFor();
  await page.getByRole("link", { name: "See the chronology" }).click();
  await readWith(page, "wheelchair clinic");
  const missed = await rowSaying(page, "Wheelchair clinic appointment: was not brought.").first().innerText();
  assert.match(missed, /ecorded as DNA by Mill Lane Surgery/);
}

async function bringInAgain({ page, batch }: Newcomer): Promise<void> {
  await openPart(page, "Files brought in");
  await bringIn(page, "Mill Lane Surgery", neverSeen("walk-in-centre.fhir.json", batch));
  await page
    .getByText("Nothing will be added; 7 rows are in the record already; 4 rows are left out.")
    .waitFor();
  await openPart(page, "Files brought in");
  await bringIn(page, "Thornfield Special School", neverSeen("class-observations.csv", batch));
  await page.getByText("1 entry will be added; 6 rows are in the record already").waitFor();
  await page.getByRole("button", { name: "Leave this file" }).click();
  await page.getByText("Left: nothing was added").first().waitFor();
}

async function followCheck({ page, look }: Newcomer): Promise<void> {
  await openPart(page, "Checks");
  await look(page);
  await page.getByRole("link", { name: "Has the child been seen recently by their worker" }).click();
  await page.getByRole("heading", { name: "What it read" }).waitFor();
  await look(page);
  const evidence = page.getByRole("region", { name: "What it read" }).getByRole("listitem").last();
  assert.match(await evidence.innerText(), /18 November 2026: Bedroom and fridge seen/);
  await evidence.getByRole("link").click();
  await standsAt(page, "Bedroom and fridge seen");
  await look(page);
}

async function takeAway({ page, look }: Newcomer): Promise<void> {
  await page.getByRole("link", { name: "Take away or print" }).click();
  await page.getByRole("heading", { name: "Print and take away" }).waitFor();
  await look(page);
  const { name, bytes } = await pdfOf(page);
  assert.match(name, /\.pdf$/);
  assert.ok(bytes.subarray(0, 5).toString("latin1") === "%PDF-");
  assert.ok(bytes.includes("pdfuaid"), "the PDF does not say that it is PDF/UA");
}
