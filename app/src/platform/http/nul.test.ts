import assert from "node:assert/strict";
import { test } from "node:test";
import { leastEntry } from "../../chronology/testing/told.ts";
import { paths } from "../../paths.ts";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";

const house = await openTestHouse();
const { sunny } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");

test("an address with a NUL in it leads nowhere", async () => {
  for (const address of ["/children?find=a%00", `${paths.chronology(sunny)}?words=%00`, "/help?%00"])
    assert.equal((await house.get(address, asha)).status, 404, address);
});

test("a NUL that came along with copied words is left out of them, and nothing typed is lost", async () => {
  const entry = { ...leastEntry, what: "The rabbit\0 was called Ham" };
  assert.equal(
    (await house.post(paths.drafts(), { ...entry, _form: "entry", _subject: sunny }, asha)).status,
    200,
  );
  assert.equal((await house.post(paths.entries(sunny), entry, asha)).status, 303);
  assert.match(await (await house.get(paths.chronology(sunny), asha)).text(), /The rabbit was called Ham/);
});

test("a draft's own name holds no NUL", async () => {
  const answer = await house.post(paths.drafts(), { _form: "entry", _subject: "\0", what: "x" }, asha);
  assert.equal(answer.status, 422);
});
