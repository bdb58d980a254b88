import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { appRoutes, filledIn } from "../testing/attacks/app-routes.ts";

const house = await openTestHouse();
const { sunny } = await plantSmallPartnership(house);
const cookie = await house.signIn("asha@example.org");
const changing = appRoutes(house.app).filter(({ method }) => !["GET", "HEAD", "OPTIONS"].includes(method));

const FORM = "application/x-www-form-urlencoded";
/** What a browser says of a form that another site's page sends. */
const elsewhere: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["with another site's origin", { origin: "https://elsewhere.example", "content-type": FORM }],
  ["with no origin at all", { "content-type": FORM }],
  ["with an origin kept back", { origin: "null", "content-type": FORM }],
  [
    "from a neighbour of ours",
    { origin: "http://localhost.elsewhere.example", "sec-fetch-site": "cross-site", "content-type": FORM },
  ],
  [
    "from another port",
    { origin: "http://localhost:8080", "sec-fetch-site": "same-site", "content-type": FORM },
  ],
  ["as plain text", { origin: "https://elsewhere.example", "content-type": "text/plain" }],
  ["with a file", { origin: "https://elsewhere.example", "content-type": "multipart/form-data; boundary=x" }],
  ["without saying what it is", { origin: "https://elsewhere.example" }],
  [
    "as JSON",
    {
      origin: "https://elsewhere.example",
      "sec-fetch-site": "cross-site",
      "content-type": "application/json",
    },
  ],
  ["as XML", { origin: "https://elsewhere.example", "content-type": "text/xml" }],
];

test("there are forms to forge", () => assert.ok(changing.length > 60));

for (const [how, headers] of elsewhere)
  test(`no form is taken that another site sends ${how}`, async () => {
    const taken = [];
    for (const { method, path } of changing) {
      const body = new TextEncoder().encode("a=b");
      const answer = await house.app.request(filledIn(path, { child: sunny }), {
        method,
        headers: { cookie, ...headers },
        body,
      });
      if (answer.status !== 403) taken.push(`${method} ${path} answered ${answer.status}`);
    }
    assert.deepEqual(taken, []);
  });

test("and after all of them whoever was to be tricked is still signed in", async () =>
  assert.equal((await house.get("/children", cookie)).status, 200));

test("a form of our own is taken, whichever of the two a browser says it by", async () => {
  for (const headers of [{ origin: "http://localhost" }, { "sec-fetch-site": "same-origin" }]) {
    const answer = await house.app.request("/drafts", {
      method: "POST",
      headers: { cookie, "content-type": FORM, ...headers },
      body: "_form=entry&_subject=x&what=y",
    });
    assert.equal(answer.status, 200);
  }
});

test("no other site is told that its scripts may read or send anything here", async () => {
  for (const { path } of changing) {
    const headers = { cookie, origin: "https://elsewhere.example", "access-control-request-method": "POST" };
    const answer = await house.app.request(filledIn(path, { child: sunny }), { method: "OPTIONS", headers });
    assert.equal(answer.headers.get("access-control-allow-origin"), null);
    assert.equal(answer.headers.get("access-control-allow-credentials"), null);
  }
});
