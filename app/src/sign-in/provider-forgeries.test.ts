import assert from "node:assert/strict";
import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { houseWithProviders } from "./testing/house-with-providers.ts";
import type { Forgery } from "./testing/real-provider.ts";

const at = await houseWithProviders();
const { council, school, goesOut, comesBack, cookies } = at;
const signsInBy: typeof at.signsInBy = (...asked) => at.signsInBy(...asked);
assert.equal((await signsInBy("council", "asha", { invitation: await at.invites("asha") })).status, 303);

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString());
const signed = (claims: unknown, key: KeyObject, header: unknown = { alg: "RS256", kid: "signing" }) => {
  const words = `${part(header)}.${part(claims)}`;
  return `${words}.${createSign("RSA-SHA256").update(words).sign(key, "base64url")}`;
};
const saying =
  (claims: Record<string, unknown>): Forgery =>
  (token, key) =>
    signed({ ...claimsOf(token), ...claims }, key);
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const seconds = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);

const isRefused = async (answer: Response) => {
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /You were not signed in|Start signing in again/);
  assert.ok(!answer.headers.getSetCookie().some((cookie) => cookie.startsWith("throughline.session_token")));
};

test("the provider's own token, signed anew and unchanged, is taken: what follows fails by what it changes", async () => {
  council.forges(saying({}));
  assert.equal((await signsInBy("council", "asha")).status, 303);
});

const forgeries: readonly [string, Forgery][] = [
  ["that is unsigned", (token) => `${part({ alg: "none" })}.${part(claimsOf(token))}.`],
  ["that is unsigned and says it is not", (token) => `${token.split(".").slice(0, 2).join(".")}.`],
  ["signed by somebody else's key", (token) => signed(claimsOf(token), stranger)],
  [
    "signed with the client's secret in place of the provider's key",
    (token, key) => signed(claimsOf(token), key, { alg: "HS256", kid: "signing" }),
  ],
  [
    "changed after it was signed",
    (token) => token.replace(/\.[^.]+\./, `.${part({ ...claimsOf(token), sub: "bill" })}.`),
  ],
  ["that ran out a minute ago", saying({ iat: seconds - 3600, exp: seconds - 60 })],
  ["that is not valid yet", saying({ nbf: seconds + 600 })],
  ["of another issuer", saying({ iss: school.issuer })],
  ["for another audience", saying({ aud: "another-product" })],
  ["for several, whose holder is another", saying({ aud: ["throughline", "x"], azp: "x" })],
  ["with another nonce", saying({ nonce: "of another sign-in" })],
  ["without a nonce", saying({ nonce: undefined })],
  ["without a subject", saying({ sub: undefined })],
];
for (const [words, how] of forgeries)
  test(`a token ${words} is refused`, async () => {
    council.forges(how);
    await isRefused(await signsInBy("council", "asha"));
    council.forges(null);
  });

test("what was answered once is not taken again, with its cookie or without", async () => {
  const out = await goesOut("council");
  const back = await council.signsIn(out.address, "asha");
  assert.equal((await comesBack(back, out.cookie)).status, 303);
  await isRefused(await comesBack(back, out.cookie));
  await isRefused(await comesBack(back, ""));
});

test("a code that was used is refused by the provider under a new state", async () => {
  const first = await goesOut("council");
  const back = await council.signsIn(first.address, "asha");
  assert.equal((await comesBack(back, first.cookie)).status, 303);
  const second = await goesOut("council");
  const state = new URL(second.address).searchParams.get("state") ?? "";
  const replayed = new URL(back);
  replayed.searchParams.set("state", state);
  await isRefused(await comesBack(replayed.href, second.cookie));
});

test("an answer to somebody else's browser is not taken in mine", async () => {
  const theirs = await goesOut("council");
  const mine = await goesOut("council");
  await isRefused(await comesBack(await council.signsIn(theirs.address, "asha"), mine.cookie));
});

test("a code that somebody else asked for is refused: its proof is not ours", async () => {
  const theirs = await goesOut("council");
  const mine = await goesOut("council");
  const back = new URL(await council.signsIn(theirs.address, "asha"));
  back.searchParams.set("state", new URL(mine.address).searchParams.get("state") ?? "");
  await isRefused(await comesBack(back.href, mine.cookie));
});

test("an answer that says it is of another issuer is refused", async () => {
  const out = await goesOut("council");
  const back = new URL(await council.signsIn(out.address, "asha"));
  back.searchParams.set("iss", school.issuer);
  await isRefused(await comesBack(back.href, out.cookie));
});

test("an answer of one provider is not taken at the address of another", async () => {
  const out = await goesOut("council");
  const back = await council.signsIn(out.address, "asha");
  await isRefused(
    await comesBack(back.replace(paths.signInAnswer("council"), paths.signInAnswer("school")), out.cookie),
  );
});

test("a provider who names another issuer than was set up is not gone out to", async () => {
  const { openid, AnswerRefused } = await import("./openid.ts");
  const [provider] = at.house.config.providers;
  assert.ok(provider);
  const issuer = provider.issuer.replace("127.0.0.1", "localhost");
  await assert.rejects(openid([]).ask({ ...provider, issuer }, "http://127.0.0.1:3000/"), AnswerRefused);
});

test("somebody who chose not to go on is told so", async () => {
  const out = await goesOut("council");
  const state = new URL(out.address).searchParams.get("state") ?? "";
  const query = new URLSearchParams({ error: "access_denied", state, iss: council.issuer });
  await isRefused(await comesBack(`${paths.signInAnswer("council")}?${query.toString()}`, out.cookie));
});

test("whoever signs in gets a session of their own, whatever cookie the browser came with", async () => {
  const planted = cookies(await signsInBy("council", "asha"));
  const out = await goesOut("council");
  const back = await council.signsIn(out.address, "asha");
  const fresh = cookies(await comesBack(back, `${out.cookie}; ${planted}`));
  assert.notEqual(fresh, planted);
  assert.equal((await at.get(paths.children(), planted)).status, 303, "the one it came with is over");
});

test("signing in by a provider leads back to our own pages only", async () => {
  const answer = await signsInBy("council", "asha", { return: "//elsewhere.example/" });
  assert.equal(answer.headers.get("location"), "/");
});
