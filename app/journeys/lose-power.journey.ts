import assert from "node:assert/strict";
import { after, test } from "node:test";
import { openPage, patience, signIn } from "./browser.ts";
import { openPart, readWith } from "./chronology.ts";
import { recordDirectory, startProduct } from "./running-product.ts";

const AT_ONCE = 3;
const BEFORE_THE_CUT = 12;

test("every entry that was said to be saved is there after a power cut", patience, async () => {
  const { directory, remove } = recordDirectory();
  after(remove);
  const first = await startProduct(directory);
  after(() => first.stop());
  const page = await openPage(first.address);
  await signIn(page, "Marcus Obi");
  await page.getByRole("link", { name: "Tyler Crewe" }).click();
  await page.getByRole("heading", { name: "Needs attention" }).waitFor();
  const child = new URL(page.url()).pathname;
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");

  const saved: string[] = [];
  let typed = 0;
  const typing = Array.from({ length: AT_ONCE }, async () => {
    for (;;) {
      const words = `Gale ${String((typed += 1)).padStart(4, "0")}`;
      if (!(await isSaved(`${first.address}${child}/entries`, cookie, words))) return;
      saved.push(words);
      if (saved.length === BEFORE_THE_CUT) void first.kill();
    }
  });
  await Promise.all(typing);
  await first.kill();
  assert.ok(saved.length >= BEFORE_THE_CUT);

  const second = await startProduct(directory);
  after(() => second.stop());
  const later = await openPage(second.address);
  await signIn(later, "Marcus Obi");
  await later.getByRole("link", { name: "Tyler Crewe" }).click();
  await openPart(later, "Chronology");
  await readWith(later, "Gale");
  const told = await later.getByRole("main").innerText();
  assert.deepEqual(
    saved.filter((words) => !told.includes(words)),
    [],
  );
});

async function isSaved(at: string, cookie: string, what: string): Promise<boolean> {
  const body = new URLSearchParams({
    happened: "20 November 2026",
    kind: "note",
    what,
    basis: "fact",
    seen: "not seen",
  });
  const headers = { cookie, origin: new URL(at).origin };
  try {
    return (await fetch(at, { method: "POST", body, headers, redirect: "manual" })).status === 303;
  } catch {
    return false;
  }
}
