import assert from "node:assert/strict";
import { before, describe, test } from "node:test";
import type { Page } from "playwright-core";
import { isAccessible, openPage, signIn } from "./browser.ts";
import { oneProduct } from "./one-product.ts";

const patience = { timeout: 240_000 };
const CHILD = "Leo Brennan";
const EMERGENCY = "His grandmother has brought him to the station and cannot say who looks after him.";

async function signedIn(name: string, width = 1280): Promise<Page> {
  const { address } = await oneProduct();
  const page = await openPage(address, { width });
  await signIn(page, name);
  return page;
}

/** Sends a form as its page does. */
async function send(page: Page, path: string, form: Record<string, string>): Promise<void> {
  const { address } = await oneProduct();
  const answer = await page
    .context()
    .request.post(`${address}${path}`, { form, headers: { origin: address } });
  assert.equal(answer.status(), 200, `${path} answered ${answer.status()}`);
}

/** The first address on a page that looks so. */
async function addressOn(page: Page, path: string, like: RegExp): Promise<string> {
  await page.goto(path);
  const found = await page
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const one = found.find((href) => like.test(href));
  assert.ok(one, `${path} leads to nothing like ${like.source}`);
  return one;
}

interface Stop {
  readonly who: string;
  readonly at: string;
}
const stops: Stop[] = [];
let leo = "";

/** What the pages are about: an opening in an emergency, a protection, an audit, and somebody who may not see. */
async function plant(): Promise<void> {
  const helen = await signedIn("Helen Rusk");
  const named = helen.getByRole("link", { name: CHILD, exact: true });
  leo = (await named.getAttribute("href")) ?? "";
  const marcus = await signedIn("Marcus Obi");
  const asked = { number: "", name: CHILD, born: "14 May 2020", reason: EMERGENCY };
  await send(marcus, "/emergency", asked);
  const review = await addressOn(helen, `${leo}/access`, /\/access\/emergencies\//);
  const person = await addressOn(helen, `${leo}/family`, /\/family\/people\/[\da-f-]{36}$/);
  await send(helen, `${person}/protection/new`, {
    to: "agencies",
    reason: "He must not find her",
    from: "1 June 2026",
    until: "",
    reviewBy: "1 March 2030",
  });
  const protection = await addressOn(helen, `${person}/protection`, /\/protection\/[\da-f-]{36}$/);
  const adeola = await signedIn("Adeola Martins");
  const week = await addressOn(adeola, "/looks/weeks", /\/looks\/weeks\/\d{4}-/);
  const by = (who: string, ...at: string[]) => stops.push(...at.map((one) => ({ who, at: one })));
  by(
    "Helen Rusk",
    "/children",
    "/emergencies",
    "/emergency",
    `${leo}/access`,
    review,
    `${leo}/access/barred`,
  );
  by("Helen Rusk", `${leo}/access/audit`, `${leo}/access/closing`, `${leo}/chronology/sealed`);
  by("Helen Rusk", `${person}/protection`, `${person}/protection/new`, protection);
  by("Adeola Martins", "/children", "/looks/weeks", week);
  by("Helen Rusk", `${leo}/looks`, `${leo}/looks/told`);
  by("Helen Rusk", "/account", "/account/passkeys", "/administration");
  by(
    "Helen Rusk",
    `${leo}/sharing`,
    `${leo}/sharing/requests/new`,
    `${leo}/sharing/decisions/new`,
    "/questions",
  );
  by("Marcus Obi", leo, `${leo}/chronology`, `${leo}/entries/new`, "/emergencies");
  by("Helen Rusk", "/concerns", "/concerns/new");
  const sadia = await signedIn("Sadia Noor");
  const concern = await addressOn(sadia, "/concerns", /^\/concerns\/[\da-f-]{36}$/);
  by("Sadia Noor", "/concerns", "/concerns/links", concern, "/concerns/new");
  const open = await openConcern(sadia);
  if (open !== null) by("Sadia Noor", open, `${open}/decision`, `${open}/acceptance`);
}

/** A concern that has not been answered yet. */
async function openConcern(sadia: Page): Promise<string | null> {
  await sadia.goto("/concerns");
  const found = await sadia
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  for (const at of new Set(found.filter((href) => /^\/concerns\/[\da-f-]{36}$/.test(href)))) {
    const answer = await sadia.goto(`${at}/acceptance`);
    if (answer?.status() === 200) return at;
  }
  return null;
}

describe("every page of who may see, and of what agencies tell each other, can be used by everybody", () => {
  before(plant, patience);
  for (const width of [1280, 320])
    test(`at ${width} px`, patience, async () => {
      const pages = new Map<string, Page>();
      const faults: string[] = [];
      for (const { who, at } of stops) {
        const page = pages.get(who) ?? (await signedIn(who, width));
        pages.set(who, page);
        const answer = await page.goto(at);
        if (answer?.status() !== 200) faults.push(`${who}: ${at} answered ${answer?.status()}`);
        else await isAccessible(page).catch((fault: Error) => faults.push(`${who}: ${at}: ${fault.message}`));
      }
      const helen = pages.get("Helen Rusk") ?? (await signedIn("Helen Rusk", width));
      await send(helen, `${leo}/access/closing`, { reason: "He is well, and his family agrees" });
      for (const at of [leo, `${leo}/access`, `${leo}/access/reopening`]) {
        assert.equal((await helen.goto(at))?.status(), 200, at);
        await isAccessible(helen).catch((fault: Error) => faults.push(`closed: ${at}: ${fault.message}`));
      }
      await send(helen, `${leo}/access/reopening`, { reason: "He is worse again" });
      assert.deepEqual(faults, []);
      assert.ok(stops.length >= 30, `only ${stops.length} pages`);
    });
});
