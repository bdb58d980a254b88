import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { isAccessible, openPage, signIn } from "./browser.ts";
import { heard, heardOn } from "./heard.ts";
import { oneProduct } from "./one-product.ts";
import { addRelative, openRecord, twoFathersAndAPlacement } from "./recording-family.ts";

const patience = { timeout: 120_000 };

const teal =
  "link: Teal Holt, the child the drawing is about, 8. Sleeps at Mum’s flat (Sunday to Thursday), Dad’s (Fridays) and Ingrid’s (Saturdays).";

/** Where each in the drawing stands, by first name, in pixels from the top left. */
async function standing(page: Page): Promise<Record<string, { x: number; y: number }>> {
  const people = page.locator("svg.genogram .genogram-person");
  const places = await people.evaluateAll((all) =>
    all.map((person) => {
      const { x, y, width } = person.getBoundingClientRect();
      const name = /^\w+/.exec(person.querySelector("title")?.textContent ?? "")?.[0] ?? "";
      return [name, { x: x + width / 2, y }] as const;
    }),
  );
  return Object.fromEntries(places);
}

/** Everybody who is to be there and nobody else; partners in one row above their children, and each parent above theirs. */
async function drawnRight(page: Page, parentsOf: Readonly<Record<string, readonly string[]>>): Promise<void> {
  const at = await standing(page);
  const everybody = new Set(Object.entries(parentsOf).flat(2));
  assert.deepEqual(Object.keys(at).toSorted(), [...everybody].toSorted());
  for (const [child, parents] of Object.entries(parentsOf))
    for (const parent of parents)
      assert.ok((at[parent]?.y ?? 0) < (at[child]?.y ?? 0), `${parent}, ${child}`);
  const spots = Object.values(at).map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`);
  assert.equal(new Set(spots).size, spots.length);
}

test(
  "a family is drawn right as it is recorded, printed on one sheet, heard, and taken to another record",
  patience,
  async () => {
    const { address } = await oneProduct();
    const page = await openPage(address);
    await signIn(page, "Adeola Martins");
    await openRecord(page, "Teal", "Holt");
    const family = page.url();

    const parents: Record<string, string[]> = { Teal: [] };
    const now = [
      () => (parents["Teal"] = ["Petra"]),
      () => (parents["Teal"] = ["Petra", "Anton"]),
      () => (parents["Milo"] = ["Petra"]),
      () => (parents["Milo"] = ["Petra", "Dov"]),
      () => (parents["Teal"] = ["Petra", "Anton", "Ingrid"]),
    ];
    for (const [step, { link, answers }] of twoFathersAndAPlacement("Teal").entries()) {
      await addRelative(page, link, answers, "Petra Holt");
      now[step]?.();
      await drawnRight(page, parents);
    }

    const drawing = family.replace(/\/family$/, "/genogram");
    const sheet = await page.request.get(`${drawing}.pdf?paper=A4`);
    assert.equal((await sheet.body()).toString("latin1").match(/\/Type ?\/Page\b/g)?.length, 1);

    await page.goto(drawing);
    assert.deepEqual(await heard(page, /^Teal’s family/), [
      "link: Ingrid, foster carer, age not known. Lives at Ingrid’s.",
      "link: Anton, father, about 38. Lives at Dad’s.",
      "link: Petra, mother, age not known. Lives at Mum’s flat.",
      "link: Dov, half-brother Milo's father, age not known.",
      teal,
      "link: Milo, half-brother through her mother, age not known. Lives at Mum’s flat.",
    ]);
    await isAccessible(page);
    await byArrows(page);
    await byButton(page);
    await onAnotherDay(page);
    await toAnother(page, drawing);
  },
);

/** From the child up to a parent, down and aside: what is heard on each. */
async function byArrows(page: Page): Promise<void> {
  await page.locator("svg.genogram .genogram-person-index").focus();
  const said = [await heardOn(page)];
  for (const key of ["ArrowUp", "ArrowRight", "ArrowDown"]) {
    await page.keyboard.press(key);
    said.push(await heardOn(page));
  }
  assert.deepEqual(said, [
    teal,
    "link: Ingrid, foster carer, age not known. Lives at Ingrid’s.",
    "link: Anton, father, about 38. Lives at Dad’s.",
    teal,
  ]);
}

/** A screen reader leaves the arrow keys to a list box: how it is begun, walked and left. */
async function byButton(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Walk by arrow keys" });
  await button.press("Enter");
  const list = page.getByRole("listbox", { name: /^By arrow keys: .* Escape leaves it\.$/ });
  await list.and(page.locator(":focus")).waitFor();
  assert.equal(await button.getAttribute("aria-pressed"), "true");
  assert.equal(await list.getByRole("option").count(), 6);
  await isAccessible(page);
  const option = (words: string) => words.replace(/^link/, "option");
  await page.keyboard.press("ArrowUp");
  assert.equal(await heardOn(page), option(teal));
  await page.keyboard.press("ArrowLeft");
  await page.getByRole("status").getByText("Nobody is drawn further left.").waitFor();
  await page.keyboard.press("Enter");
  assert.equal(await heardOn(page), "region: Teal Holt");
  await page.keyboard.press("Escape");
  assert.equal(await heardOn(page), option(teal));
  await page.keyboard.press("Escape");
  assert.equal(await heardOn(page), "button: Walk by arrow keys");
  assert.equal(await button.getAttribute("aria-pressed"), "false");
  assert.equal(await page.getByRole("option").count(), await page.locator("select option").count());
}

/** Another day is told as soon as it is chosen, while the focus stays on the slider; the drawing is walked as before. */
async function onAnotherDay(page: Page): Promise<void> {
  await page.getByRole("slider").focus();
  await page.keyboard.press("Home");
  await page
    .getByRole("status")
    .getByText(/^Teal Holt's family as at .*: \d people\.$/)
    .waitFor();
  assert.match(await heardOn(page), /^slider: Day, from /);
  await page.locator("svg.genogram .genogram-person-index").focus();
  await page.keyboard.press("ArrowUp");
  assert.match(await heardOn(page), /^link: (Petra|Anton), /);
  await page.reload();
}

interface Copy {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly parentLinks: readonly { readonly parent: string; readonly child: string; readonly kind: string }[];
  readonly households: readonly {
    readonly name: string;
    readonly members: readonly { readonly person: string; readonly nights: string | null }[];
  }[];
}

/** A copy as sentences, whatever its ids; the child of either record is "the child". */
function told({ people, parentLinks, households }: Copy): string[] {
  const name = (id: string) =>
    people.find((one) => one.id === id)?.name.replace(/^(Teal|Wren) Holt$/, "the child");
  return [
    ...parentLinks.map(({ parent, child, kind }) => `${name(parent)} ${kind} ${name(child)}`),
    ...households.flatMap((home) => home.members.map((m) => `${name(m.person)} at ${home.name} ${m.nights}`)),
  ].toSorted();
}

/** The family's own copy brought into another record is the same family, and its GEDCOM brings nothing new back. */
async function toAnother(page: Page, drawing: string): Promise<void> {
  const json = await (await page.request.get(`${drawing}.json`)).text();
  const gedcom = await (
    await page.request.get(`${drawing}.ged?version=7.0&living=named&confirmed=yes`)
  ).text();
  const bring = async (at: string, name: string, text: string) => {
    await page.goto(`${at}/bring-in`);
    await page.setInputFiles("input[type=file]", { name, mimeType: "text/plain", buffer: Buffer.from(text) });
    await page.getByRole("button", { name: "Read the file" }).click();
    await page.getByText(/people are in the file/).waitFor();
  };
  await bring(drawing, "family.ged", gedcom);
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByText("Nothing: all that can be taken from the file is recorded already.").waitFor();
  await isAccessible(page);

  await openRecord(page, "Wren", "Holt");
  const other = page.url().replace(/\/family$/, "/genogram");
  await bring(other, "family.json", json);
  await isAccessible(page);
  const child = page.getByLabel(/^Teal Holt/);
  await child.selectOption(
    (await child.locator("option", { hasText: "Same as Wren Holt" }).getAttribute("value")) ?? "",
  );
  await page.getByRole("button", { name: "Go on" }).click();
  await page.getByRole("button", { name: "Add to Wren’s family" }).click();
  await page.getByText("They have been added to the family.").waitFor();
  const again = await (await page.request.get(`${other}.json`)).text();
  assert.deepEqual(told(JSON.parse(again) as Copy), told(JSON.parse(json) as Copy));
}
