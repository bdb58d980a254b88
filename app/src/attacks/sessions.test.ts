import assert from "node:assert/strict";
import { test } from "node:test";
import { generateSync } from "otplib";
import { throughline } from "../app.ts";
import { paths } from "../paths.ts";
import { clockAt } from "../platform/clock.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse, PASSWORD } from "../testing/test-house.ts";

const at = await openTestHouse();
await plantSmallPartnership(at);
const opens = async (cookie: string) => (await at.get(paths.children(), cookie)).status === 200;
const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0] ?? "")
    .filter((cookie) => !cookie.endsWith("="));
const sessionIn = (cookies: readonly string[]) =>
  cookies.find((cookie) => cookie.startsWith("throughline.session_token=")) ?? "";
const attempts = () => at.owner.query("delete from sign_in_attempt");

test("between a right password and the second step nothing opens, and the session after it is a new one", async () => {
  const before = await at.signIn("asha@example.org");
  const page = await (await at.get(paths.ownSecondStep(), before)).text();
  const secret = /qr-secret">([A-Z2-7 ]+)</.exec(page)?.[1]?.replaceAll(" ", "") ?? "";
  const offer = /name="offer" value="([^"]+)"/.exec(page)?.[1] ?? "";
  const epoch = Math.floor(at.house.clock.now().epochMilliseconds / 1000);
  const code = generateSync({ secret, epoch: epoch - 30 });
  assert.equal(
    (await at.post(paths.ownSecondStep(), { current: PASSWORD, offer, code }, before)).status,
    200,
  );

  const first = await at.post(paths.signIn(), { email: "asha@example.org", password: PASSWORD }, before);
  assert.equal(first.headers.get("location"), paths.secondStep());
  const halfway = cookiesOf(first);
  assert.equal(sessionIn(halfway), "", "no session is given yet");
  assert.equal(await opens(halfway.join("; ")), false);
  const chosen = "throughline.session_token=chosen.by-somebody";
  const done = await at.post(
    paths.secondStep(),
    { code: generateSync({ secret, epoch }) },
    [...halfway, chosen].join("; "),
  );
  assert.equal(done.status, 303);
  const after = sessionIn(cookiesOf(done));
  assert.ok(await opens(after));
  assert.notEqual(after, before);
  assert.doesNotMatch(after, /chosen/);
  assert.ok(
    done.headers.getSetCookie().some((cookie) => /^throughline\.first-step=;.*Max-Age=0/i.test(cookie)),
    "the first step is forgotten",
  );
  const again = await at.post(
    paths.secondStep(),
    { code: generateSync({ secret, epoch }) },
    halfway.join("; "),
  );
  assert.equal(again.status, 422, "a code is taken once");
});

test("a first step of one person's does not serve as another's", async () => {
  await attempts();
  const [asha, cleo] = [
    await at.post(paths.signIn(), { email: "asha@example.org", password: PASSWORD }),
    await at.signIn("cleo@example.org"),
  ];
  const [step = ""] = cookiesOf(asha);
  const [name, value = ""] = step.split("=");
  for (const forged of [
    value.slice(0, -4) + "AAAA",
    value.slice(4),
    "",
    "e30",
    Buffer.from('{"signInId":"x"}').toString("base64url"),
  ])
    assert.equal(
      (await at.get(paths.secondStep(), `${name}=${forged}`)).headers.get("location"),
      paths.signIn(),
      forged,
    );
  assert.equal(
    (await at.get(paths.secondStep(), `${name}=${cleo.split("=")[1] ?? ""}`)).headers.get("location"),
    paths.signIn(),
  );
});

test("a session ended by signing out, or by another password, opens nothing again", async () => {
  const bill = await at.signIn("bill@example.org");
  const out = await at.post(paths.signOut(), {}, bill);
  assert.match(out.headers.getSetCookie()[0] ?? "", /^throughline\.session_token=;.*Max-Age=0/i);
  assert.equal(await opens(bill), false);
  const [here, there] = [await at.signIn("cleo@example.org"), await at.signIn("cleo@example.org")];
  const password = "three plain words";
  const changed = await at.post(paths.ownPassword(), { current: PASSWORD, password, again: password }, here);
  assert.equal(changed.status, 303);
  for (const old of [here, there]) assert.equal(await opens(old), false);
  assert.ok(await opens(sessionIn(cookiesOf(changed))));
});

test("no session is made or guessed from outside: a token wants the product's own signature", async () => {
  const dee = await at.signIn("dee@example.org");
  const [row] = await at.owner.query("select token from auth.session limit 1");
  const token = String(row?.["token"]);
  assert.ok(token.length >= 43, "256 bits that nobody chose");
  for (const forged of [
    token,
    `${token}.`,
    `${token}.${"A".repeat(43)}=`,
    `${token}.${encodeURIComponent(dee.split(".").at(-1) ?? "")}x`,
    "undefined",
    "[object Object]",
    "' or true --",
  ])
    assert.equal(await opens(`throughline.session_token=${encodeURIComponent(forged)}`), false, forged);
});

test("whoever is in no team any more is let in nowhere by a session that is still live", async () => {
  await attempts();
  const dee = await at.signIn("dee@example.org");
  assert.ok(await opens(dee));
  const tomorrow = throughline({ ...at.house, clock: clockAt("2026-11-24T10:05:00Z") }, at.auth);
  await at.owner.query(
    "update team_membership set to_on = '2026-11-23' where practitioner_id = (select id from practitioner where name = 'Dee Ellis')",
  );
  const answer = await tomorrow.request(paths.children(), { headers: { cookie: dee } });
  assert.equal(answer.status, 303);
});

test("where a sign-in leads, and where a form says it stood, are pages of ours or nothing", async () => {
  await attempts();
  const elsewhere = [
    "https://elsewhere.example",
    "//elsewhere.example",
    "/\\elsewhere.example",
    "\\\\elsewhere.example",
    "/\t/elsewhere.example",
    "/\u0000/elsewhere.example",
    "javascript:planted()",
    "/sign-in/../..//elsewhere.example",
    " //elsewhere.example",
    "%2f%2felsewhere.example",
    "http:elsewhere.example",
    "/\u2028/elsewhere.example",
  ];
  for (const address of elsewhere) {
    await attempts();
    const answer = await at.post(paths.signIn(), {
      email: "bill@example.org",
      password: PASSWORD,
      return: address,
    });
    const to = new URL(answer.headers.get("location") ?? "", "http://localhost/sign-in");
    assert.equal(to.origin, "http://localhost", address);
    const page = await (await at.get(`${paths.signIn()}?return=${encodeURIComponent(address)}`)).text();
    const back = /name="return" value="([^"]*)"/.exec(page)?.[1] ?? "";
    assert.equal(new URL(back, "http://localhost").origin, "http://localhost", address);
  }
  const bill = await at.signIn("bill@example.org");
  for (const [n, address] of elsewhere.entries())
    await at.post(paths.drafts(), { _form: "entry", _subject: String(n), _back: address, what: "x" }, bill);
  const drafts = await (await at.get(paths.drafts(), bill)).text();
  for (const [, href = ""] of drafts.matchAll(/href="([^"]*)"/g))
    assert.equal(new URL(href, "http://localhost").origin, "http://localhost", href);
});
