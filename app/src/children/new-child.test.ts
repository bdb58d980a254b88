import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";

const house = await openTestHouse();
const { team } = await plantSmallPartnership(house);
const wren = {
  given: "Wren",
  family: "Holt",
  knownAs: "",
  born: "May 2020",
  sex: "female",
  pronouns: "she",
  nhsNumber: "",
  upn: "",
  languages: "English, Polish",
  team: team.services,
};

test("a record that was opened is seen by the opener's team and nobody else", async () => {
  const asha = await house.signIn("asha@example.org");
  const answer = await house.post("/children", wren, asha);
  assert.equal(answer.status, 303);
  const page = await (await house.get(answer.headers.get("location") ?? "", asha)).text();
  assert.match(page, /Wren Holt/);
  const dee = await house.signIn("dee@example.org");
  assert.equal((await house.get(answer.headers.get("location") ?? "", dee)).status, 404);
});

test("a wrong check digit is refused in place with everything typed", async () => {
  const asha = await house.signIn("asha@example.org");
  const answer = await house.post("/children", { ...wren, given: "Robin", nhsNumber: "999 000 0035" }, asha);
  assert.equal(answer.status, 422);
  const page = await answer.text();
  assert.match(page, /There is a problem/);
  assert.match(page, /value="Robin"/);
  assert.match(await (await house.get("/children/new", asha)).text(), /value="Robin"/);
});

test("a number that another record has is refused, without saying whose it is", async () => {
  const asha = await house.signIn("asha@example.org");
  const page = await (await house.post("/children", { ...wren, nhsNumber: "9990000042" }, asha)).text();
  assert.match(page, /A record with this NHS number is open already/);
  assert.doesNotMatch(page, /Marlow|Quince/);
});

test("nobody opens a record with another agency's team", async () => {
  const asha = await house.signIn("asha@example.org");
  assert.match(
    await (await house.post("/children", { ...wren, team: team.hospital }, asha)).text(),
    /Choose one of your own teams/,
  );
});

test("an adult has no child's record, nor has somebody not born", async () => {
  const asha = await house.signIn("asha@example.org");
  assert.match(await (await house.post("/children", { ...wren, born: "2001" }, asha)).text(), /under 18/);
  assert.match(
    await (await house.post("/children", { ...wren, born: "2062" }, asha)).text(),
    /has not come yet/,
  );
});
