import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { PASSWORD } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { houseWithProviders } from "./testing/house-with-providers.ts";

const at = await houseWithProviders();
const { goesOut, comesBack, invites, council, school, cookies } = at;
const get: typeof at.get = (...asked) => at.get(...asked);
const signsInBy: typeof at.signsInBy = (...asked) => at.signsInBy(...asked);
const opens = async (answer: Response) => (await get(paths.children(), cookies(answer))).status === 200;

test("the sign-in page offers each agency's own provider beside names and passwords", async () => {
  const page = wordsOf(await (await get("/sign-in?return=/children")).text());
  assert.match(page, /Sign in with Town Council/);
  assert.match(page, /Sign in with Hill School/);
  assert.match(page, /If you have a password here/);
});

test("whoever a provider signs in and nobody invited is told whom to ask", async () => {
  const answer = await signsInBy("council", "subject-of-asha");
  assert.equal(answer.status, 403);
  assert.match(
    await answer.text(),
    /Ask whoever looks after Throughline in Children's services for an invitation/,
  );
  assert.equal(await opens(answer), false);
});

test("an email address that the provider says is nobody's key", async () => {
  assert.equal((await signsInBy("council", "asha@example.org")).status, 403);
});

test("an invitation links the subject that opens it, and ends the password", async () => {
  const code = await invites("asha");
  const page = wordsOf(await (await get(paths.invitation(code))).text());
  assert.match(page, /Welcome, Asha Bell .* for Asha Bell of Children's services, and for nobody else/);
  const before = await at.signIn("asha@example.org");
  const answer = await signsInBy("council", "subject-of-asha", { invitation: code });
  assert.equal(answer.status, 303);
  assert.ok(await opens(answer));
  assert.equal((await get(paths.children(), before)).status, 303, "the session by password is over");
  assert.equal(
    (await at.post("/sign-in", { email: "asha@example.org", password: PASSWORD })).status,
    422,
    "and so is the password",
  );
  assert.equal((await get(paths.invitation(code))).status, 404, "an invitation is used once");
});

test("from then on the subject alone signs in, to the page that was asked for", async () => {
  const answer = await signsInBy("council", "subject-of-asha", { return: "/children?find=Sunny" });
  assert.equal(answer.headers.get("location"), "/children?find=Sunny");
  assert.ok(await opens(answer));
  assert.equal((await signsInBy("council", "subject-of-somebody-else")).status, 403);
});

test("the same subject at another provider is somebody else", async () => {
  assert.equal((await signsInBy("school", "subject-of-asha")).status, 403);
  assert.equal(
    (await signsInBy("school", "subject-of-cleo", { invitation: await invites("asha") })).status,
    403,
    "an invitation of one agency opens nothing by the provider of another",
  );
  const answer = await signsInBy("school", "subject-of-cleo", { invitation: await invites("cleo") });
  assert.ok(await opens(answer));
});

test("two who open one invitation at once are not both let in", async () => {
  const code = await invites("bill");
  const outs = await Promise.all([1, 2].map(() => goesOut("council", { invitation: code })));
  const backs = await Promise.all(
    outs.map(async ({ address, cookie }, i) => ({ to: await council.signsIn(address, `bill-${i}`), cookie })),
  );
  const answers = await Promise.all(backs.map(({ to, cookie }) => comesBack(to, cookie)));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303, 403]));
});

test("a newer link of the same practitioner takes the place of the one before", async () => {
  const answer = await signsInBy("council", "new-subject-of-bill", { invitation: await invites("bill") });
  assert.ok(await opens(answer));
  for (const subject of ["bill-0", "bill-1"]) assert.equal((await signsInBy("council", subject)).status, 403);
});

test("an agency with passwords has its invited choose one of twelve characters", async () => {
  const code = await invites("dee");
  const choose = (password: string, again = password) => at.post(paths.invitation(code), { password, again });
  assert.match(await (await choose("eleven char")).text(), /at least 12 characters/);
  assert.match(await (await choose("twelve chars", "twelve chart")).text(), /are not the same/);
  assert.equal((await choose("twelve chars")).status, 303);
  assert.equal((await choose("another twelve")).status, 404);
  assert.equal((await get(paths.children(), await at.signIn("dee@example.org", "twelve chars"))).status, 200);
  assert.equal((await get(paths.children(), await at.signIn("dee@example.org"))).status, 303);
});

test("an invitation is over after seven days", async () => {
  const code = await invites("dee");
  await at.owner.query(`update invitation set until = $1 where practitioner_id = $2`, [
    at.house.clock.now().toString(),
    at.viewer.dee.practitionerId,
  ]);
  assert.equal((await get(paths.invitation(code))).status, 404);
});

test("a provider that is down is said to be down, and other ways in stay open", async () => {
  const before = await goesOut("school");
  const back = await school.signsIn(before.address, "subject-of-cleo");
  await school.close();
  const late = await comesBack(back, before.cookie);
  assert.equal(late.status, 503);
  assert.match(await late.text(), /Hill School does not answer just now/);
  assert.ok(await opens(await signsInBy("council", "subject-of-asha")));
});

test("a provider that nobody has set up has no page", async () => {
  assert.equal((await get(paths.signInWith("elsewhere"))).status, 404);
  assert.equal((await get(paths.signInAnswer("elsewhere"))).status, 404);
});
