import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { throughline } from "../app.ts";
import { clockAt } from "../platform/clock.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse, PASSWORD } from "../testing/test-house.ts";
import { accounts, newAccount, whoHasPassword } from "./accounts.ts";

const house = await openTestHouse();
const { sunny } = await plantSmallPartnership(house);

/** The same record and accounts, at another time of day. */
const later = (minutes: number) =>
  throughline(
    { ...house.house, clock: clockAt(house.house.clock.now().add({ minutes }).toString()) },
    house.auth,
  );

test("the right name and password open My children", async () => {
  const answer = await house.post("/sign-in", { email: "Asha@Example.org", password: PASSWORD });
  assert.equal(answer.status, 303);
  assert.match(answer.headers.getSetCookie()[0] ?? "", /HttpOnly; SameSite=Lax/);
});

test("a wrong password and an unknown name are refused in the same words", async () => {
  const bodies = [];
  for (const email of ["asha@example.org", "nobody@example.org"]) {
    const answer = await house.post("/sign-in", { email, password: "not the password" });
    assert.equal(answer.status, 422);
    bodies.push((await answer.text()).replaceAll(email, ""));
  }
  assert.equal(bodies[0], bodies[1]);
});

test("after five wrong tries a name must wait, even with the right password", async () => {
  for (let i = 0; i < 5; i += 1)
    await house.post("/sign-in", { email: "dee@example.org", password: `wrong ${i}` });
  const answer = await house.post("/sign-in", { email: "dee@example.org", password: PASSWORD });
  assert.equal(answer.status, 429);
  assert.match(await answer.text(), /Too many attempts\. Try again after 10:15/);
});

test("guesses sent all at once are counted like guesses sent in turn", async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, i) =>
      house.post("/sign-in", { email: "nobody.at.all@example.org", password: `wrong ${i}` }),
    ),
  );
  assert.equal(answers.filter(({ status }) => status === 422).length, 5);
});

test("the product keeps passwords as argon2id, at the cost that OWASP asks", async () => {
  const ofProduct = accounts(house.house);
  const account = { email: "faith@example.org", name: "Faith Gill", password: PASSWORD };
  const id = await newAccount(ofProduct, account);
  const [row] = await house.owner.query('select password from auth.account where "userId" = $1', [id]);
  assert.match(String(row?.["password"]), /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  assert.equal(await whoHasPassword(ofProduct, account.email, PASSWORD), id);
});

test("a session ends after half an hour of nothing", async () => {
  const asha = await house.signIn("asha@example.org");
  assert.equal((await later(29).request("/children", { headers: { cookie: asha } })).status, 200);
  assert.equal(
    (await later(58).request("/children", { headers: { cookie: asha } })).status,
    200,
    "use keeps it open",
  );
  assert.equal((await later(95).request("/children", { headers: { cookie: asha } })).status, 303);
});

test("a session ends after twelve hours however busy", async () => {
  const asha = await house.signIn("asha@example.org");
  for (let minutes = 25; minutes < 720; minutes += 25)
    await later(minutes).request("/children", { headers: { cookie: asha } });
  assert.equal((await later(721).request("/children", { headers: { cookie: asha } })).status, 303);
});

test("signing out ends the session for good", async () => {
  const asha = await house.signIn("asha@example.org");
  await house.post("/sign-out", {}, asha);
  assert.equal((await house.get("/children", asha)).status, 303);
});

test("a cookie with another signature opens nothing", async () => {
  const asha = await house.signIn("asha@example.org");
  assert.equal((await house.get("/children", asha.replace(/\..{8}/, ".AAAAAAAA"))).status, 303);
});

test("what a timed-out practitioner was writing is kept", async () => {
  const cleo = await house.signIn("cleo@example.org");
  const fields = {
    _form: "entry",
    _subject: sunny,
    _back: `/children/${sunny}/entries/new`,
    what: "Half a sentence about",
  };
  const answer = await later(60).request(`/children/${sunny}/entries`, {
    method: "POST",
    headers: {
      cookie: cleo,
      origin: "http://localhost",
      "content-type": "application/x-www-form-urlencoded",
      "content-length": "300",
    },
    body: new URLSearchParams(fields),
  });
  assert.equal(
    answer.headers.get("location"),
    `/sign-in?return=%2Fchildren%2F${sunny}%2Fentries%2Fnew&after=time-out`,
  );
  const drafts = await house.store.asProduct(
    async (tx) =>
      (await sql<{ fields: { what: string } }>`select fields from draft where subject = ${sunny}`.execute(tx))
        .rows,
  );
  assert.equal(drafts[0]?.fields.what, "Half a sentence about");
});

test("signing in leads back to our own pages only", async () => {
  for (const elsewhere of [
    "https://elsewhere.example/",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "/\t/elsewhere.example",
    "/\n/elsewhere.example",
  ]) {
    const answer = await house.post("/sign-in", {
      email: "asha@example.org",
      password: PASSWORD,
      return: elsewhere,
    });
    assert.equal(answer.headers.get("location"), "/");
  }
});

test("a form sent from another site is refused", async () => {
  const asha = await house.signIn("asha@example.org");
  const answer = await house.app.request("/drafts", {
    method: "POST",
    headers: {
      cookie: asha,
      origin: "https://elsewhere.example",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: "_form=entry&_subject=x&what=forged",
  });
  assert.equal(answer.status, 403);
});

test("no page lets a script in, be framed or be kept", async () => {
  const { headers } = await house.get("/sign-in");
  assert.match(
    headers.get("content-security-policy") ?? "",
    /default-src 'none'; script-src 'self'; style-src 'self'/,
  );
  assert.doesNotMatch(headers.get("content-security-policy") ?? "", /unsafe/);
  assert.equal(headers.get("x-frame-options"), "DENY");
  assert.equal(headers.get("cache-control"), "no-store");
});
