import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
await plantSmallPartnership(house);

describe("help", () => {
  for (const address of [paths.help(), paths.accessibility()])
    it(`at ${address} is read without signing in, and shows a signed-in reader the way back`, async () => {
      const stranger = await house.get(address);
      assert.equal(stranger.status, 200);
      assert.doesNotMatch(await stranger.text(), /Sign out/);
      const reader = await (await house.get(address, await house.signIn("asha@example.org"))).text();
      assert.match(wordsOf(reader), /My children[\s\S]*Asha Bell, Children's services Sign out/);
    });

  it("says how long one stays signed in here, as this house is set up", async () => {
    const page = wordsOf(await (await house.get(paths.help())).text());
    assert.match(
      page,
      /signed out after 30 minutes in which nothing was done, and after 12 hours in any case/,
    );
  });

  it("tells somebody worried about a child whom to ring", async () => {
    assert.match(
      wordsOf(await (await house.get(paths.help())).text()),
      /ring 999\. .*ring children’s services/,
    );
  });

  it("leads only to its own places and to addresses that are there", async () => {
    const page = await (await house.get(paths.help())).text();
    const main = page.slice(page.indexOf("<main"), page.indexOf("</main>"));
    for (const [, id] of main.matchAll(/href="#([^"]+)"/g)) assert.match(main, new RegExp(`id="${id}"`));
  });

  it("says how to complain of what gets in one's way", async () => {
    assert.match(
      wordsOf(await (await house.get(paths.accessibility())).text()),
      /Tell the safeguarding partnership that runs Throughline/,
    );
  });
});
