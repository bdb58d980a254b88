import assert from "node:assert/strict";
import { test } from "node:test";
import { throughline } from "../../app.ts";
import { paths } from "../../paths.ts";
import { clockAt } from "../../platform/clock.ts";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse, PASSWORD } from "../../testing/test-house.ts";
import { wordsOf } from "../../testing/words-of.ts";
import { invite } from "../public.ts";
import { softwareKey } from "./testing/software-key.ts";

const at = await openTestHouse();
const { viewer, sunny } = await plantSmallPartnership(at);
const origin = "http://localhost";
const asha = await at.signIn("asha@example.org");
const key = softwareKey("localhost");

const optionsIn = (page: string): { challenge: string; rp?: { id: string } } =>
  JSON.parse(
    (/data-options="([^"]+)"/.exec(page)?.[1] ?? "{}").replaceAll("&quot;", '"').replaceAll("&amp;", "&"),
  );
const cookieOf = (answer: Response, name: string) =>
  answer.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${name}=`))
    ?.split(";")[0] ?? "";
const opens = async (cookie: string) => (await at.get(paths.children(), cookie)).status === 200;
const attempts = () => at.owner.query("delete from sign_in_attempt");

async function asked(cookie = asha) {
  const page = await (await at.get(paths.passkeys(), cookie)).text();
  return {
    challenge: optionsIn(page).challenge,
    offer: /name="offer" value="([^"]+)"/.exec(page)?.[1] ?? "",
    page,
  };
}
const add = (fields: Record<string, string>, cookie = asha) =>
  at.post(paths.passkeys(), { named: "Work telephone", current: PASSWORD, ...fields }, cookie);

/** Goes to sign in by a passkey: the challenge, and the cookie that remembers it. */
async function begins(address = paths.signInWithPasskey()) {
  const page = await at.get(address);
  return { challenge: optionsIn(await page.text()).challenge, cookie: cookieOf(page, "throughline.passkey") };
}
const sends = (answer: string, cookie: string) => at.post(paths.signInWithPasskey(), { answer }, cookie);

test("a passkey is added by whoever gives the password and a name for it, and is listed", async () => {
  const { challenge, offer, page } = await asked();
  assert.match(wordsOf(page), /You have none yet.*A passkey needs JavaScript/);
  const answer = key.makes({ challenge, origin });
  assert.match(await (await add({ offer, answer, named: "" })).text(), /Write what you will know it by/);
  assert.match(await (await add({ offer, answer, current: "wrong" })).text(), /That is not your password/);
  assert.equal((await add({ offer, answer })).headers.get("location"), `${paths.passkeys()}?done=added`);
  assert.match(wordsOf((await asked()).page), /Work telephone 24 November 2026 Not yet/);
  assert.equal((await add({ offer, answer })).status, 422, "the same passkey is not added twice");
});

test("it signs its owner in, without a password or a code, to the page that was asked for", async () => {
  const { challenge, cookie } = await begins(
    `${paths.signInWithPasskey()}?return=${encodeURIComponent(paths.child(sunny))}`,
  );
  const answer = await sends(key.signs({ challenge, origin }), cookie);
  assert.equal(answer.status, 303);
  assert.equal(answer.headers.get("location"), paths.child(sunny));
  const session = cookieOf(answer, "throughline.session_token");
  assert.match(await (await at.get(paths.children(), session)).text(), /Asha Bell/);
  assert.match(wordsOf((await asked(session)).page), /Work telephone 24 November 2026 24 November 2026/);
});

test("an answer that was taken is not taken again, with the same cookie or a new one", async () => {
  const first = await begins();
  const answer = key.signs({ challenge: first.challenge, origin });
  assert.equal((await sends(answer, first.cookie)).status, 303);
  assert.equal((await sends(answer, first.cookie)).status, 422);
  assert.equal((await sends(answer, (await begins()).cookie)).status, 422);
  assert.equal(
    (await sends(answer, "")).headers.get("location"),
    paths.signInWithPasskey(),
    "nothing was asked",
  );
});

test("nor is one of another page, another address, another purpose, or of a device that did not ask who is there", async () => {
  const forged: readonly ((challenge: string) => string)[] = [
    (challenge) => key.signs({ challenge, origin: "http://localhost.elsewhere.example" }),
    (challenge) => key.signs({ challenge, origin: "https://localhost" }),
    (challenge) => softwareKey("elsewhere.example").signs({ challenge, origin }),
    (challenge) => softwareKey("localhost").signs({ challenge, origin }),
    (challenge) => key.signs({ challenge, origin, type: "webauthn.create" }),
    (challenge) => key.signs({ challenge, origin, verified: false }),
    () => key.signs({ challenge: Buffer.from("chosen by somebody").toString("base64url"), origin }),
    (challenge) => key.signs({ challenge, origin }, 1),
    (challenge) => key.makes({ challenge, origin }),
    () => "{}",
    () => "not JSON",
    () => '{"__proto__":{"id":"x"}}',
  ];
  for (const [n, forge] of forged.entries()) {
    await attempts();
    const { challenge, cookie } = await begins();
    const answer = await sends(forge(challenge), cookie);
    assert.equal(answer.status, 422, `forgery ${n}`);
    assert.equal(cookieOf(answer, "throughline.session_token"), "");
  }
});

test("a passkey made for another page, at another's asking, or long after, is not added", async () => {
  await attempts();
  const cleo = await at.signIn("cleo@example.org");
  const [hers, mine] = [await asked(cleo), await asked()];
  const made = (challenge: string, from = origin, site = "localhost") =>
    softwareKey(site).makes({ challenge, origin: from });
  for (const fields of [
    { offer: mine.offer, answer: made(mine.challenge, "https://elsewhere.example") },
    { offer: mine.offer, answer: made(mine.challenge, origin, "elsewhere.example") },
    { offer: mine.offer, answer: made(hers.challenge) },
    { offer: hers.offer, answer: made(hers.challenge) },
    { offer: `${mine.offer.slice(0, -4)}AAAA`, answer: made(mine.challenge) },
    {
      offer: mine.offer,
      answer: softwareKey("localhost").makes({ challenge: mine.challenge, origin, verified: false }),
    },
  ])
    assert.equal((await add(fields)).status, 422);
  const later = throughline({ ...at.house, clock: clockAt("2026-11-24T10:11:00Z") }, at.auth);
  const late = await later.request(paths.passkeys(), {
    method: "POST",
    headers: { cookie: asha, origin, "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({
      named: "Late",
      current: PASSWORD,
      offer: mine.offer,
      answer: made(mine.challenge),
    }),
  });
  assert.equal(late.status, 422);
});

test("guesses with a passkey are slowed down as guesses at a password are", async () => {
  await attempts();
  for (let tries = 0; tries < 5; tries += 1) {
    const { challenge, cookie } = await begins();
    await sends(key.signs({ challenge, origin: "https://elsewhere.example" }), cookie);
  }
  const { challenge, cookie } = await begins();
  const answer = await sends(key.signs({ challenge, origin }), cookie);
  assert.equal(answer.status, 429);
  assert.match(await answer.text(), /Too many attempts/);
  await attempts();
});

test("nobody takes away a passkey of somebody else's, and one that is taken away opens nothing", async () => {
  await attempts();
  const removal = /action="(\/account\/passkeys\/[^"]+)"/.exec((await asked()).page)?.[1] ?? "";
  const cleo = await at.signIn("cleo@example.org");
  assert.equal((await at.post(removal, {}, cleo)).status, 404);
  assert.equal(
    (await at.post(removal, {}, asha)).headers.get("location"),
    `${paths.passkeys()}?done=removed`,
  );
  assert.equal((await at.post(removal, {}, asha)).status, 404);
  const { challenge, cookie } = await begins();
  assert.equal((await sends(key.signs({ challenge, origin }), cookie)).status, 422);
});

test("whoever is let in anew begins without the passkeys of before", async () => {
  const other = softwareKey("localhost");
  const { challenge, offer } = await asked();
  assert.equal((await add({ offer, answer: other.makes({ challenge, origin }) })).status, 303);
  const code = await at.store.asProduct((tx) =>
    invite(tx, { ...viewer.asha, email: "asha@example.org", madeBy: null }, at.house.clock.now()),
  );
  const password = "another long password";
  assert.equal((await at.post(paths.invitation(code), { password, again: password })).status, 303);
  const begun = await begins();
  assert.equal((await sends(other.signs({ challenge: begun.challenge, origin }), begun.cookie)).status, 422);
  assert.equal(await opens(asha), false);
});

test("where people use a number for an address the page says that a passkey wants a name", async () => {
  const answer = await at.app.request(`http://127.0.0.1:3000${paths.signInWithPasskey()}`);
  assert.match(wordsOf(await answer.text()), /bound to a name, and this page was opened by a number/);
});
