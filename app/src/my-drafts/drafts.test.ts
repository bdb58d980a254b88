import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { throughline } from "../app.ts";
import { paths } from "../paths.ts";
import { clockAt } from "../platform/clock.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { draftWords } from "./draft-words.ts";

const at = await openTestHouse();
const { sunny, marlow, viewer } = await plantSmallPartnership(at);
const asha = await at.signIn("asha@example.org");
const cleo = await at.signIn("cleo@example.org");

const read = async (path: string, cookie: string) => await (await at.get(path, cookie)).text();
const begin = (form: string, subject: string, page: string, cookie: string) =>
  at.post(paths.drafts(), { _form: form, _subject: subject, _back: page, what: "Rang the bell" }, cookie);

test("somebody who has left nothing half-written is not sent to look for it", async () => {
  assert.doesNotMatch(await read(paths.children(), asha), /Drafts I left/);
  assert.match(await read(paths.drafts(), asha), /You have left nothing half-written/);
});

test("what was begun is listed with the child, the moment and the way back to it", async () => {
  await begin("entry", sunny, paths.newEntry(sunny), asha);
  await begin("new-child", "", paths.newChild(), asha);
  assert.match(await read(paths.children(), asha), /Drafts I left \(2\)/);
  const page = await read(paths.drafts(), asha);
  assert.ok(page.includes(`href="${paths.newEntry(sunny)}"`));
  assert.match(wordsOf(page), /A new entry Sunniva Ashdown 24 November 2026, 10:00/);
  assert.match(wordsOf(page), /A record for a child who has none About no one child/);
  assert.doesNotMatch(page, /Rang the bell/);
});

test("a form that was refused can be gone on with from the list", async () => {
  const sent = { _form: "statement-communicates", _subject: sunny, words: "" };
  const here = paths.statement(sunny, "communicates");
  assert.equal((await at.post(here, { ...sent, _back: here }, asha)).status, 422);
  assert.ok((await read(paths.drafts(), asha)).includes(`href="${here}"`));
});

test("a form that came too late, after signing out by itself, can be gone on with from the list", async () => {
  const clock = clockAt(at.house.clock.now().add({ minutes: 31 }).toString());
  const late = throughline({ ...at.house, clock }, at.auth);
  const here = paths.newInvolvement(sunny);
  const body = new URLSearchParams({ _form: "involvement", _subject: sunny, _back: here, role: "Nurse" });
  const answer = await late.request(paths.team(sunny), {
    method: "POST",
    body,
    headers: {
      cookie: await at.signIn("bill@example.org"),
      origin: "http://localhost",
      "content-type": "application/x-www-form-urlencoded",
      "content-length": String(body.toString().length),
    },
  });
  assert.equal(answer.status, 303);
  const page = await read(paths.drafts(), await at.signIn("bill@example.org"));
  assert.ok(page.includes(`href="${here}"`));
  assert.match(wordsOf(page), /Somebody added to the team Sunniva Ashdown/);
});

test("nobody sees what somebody else has begun, nor throws it away", async () => {
  assert.doesNotMatch(await read(paths.drafts(), cleo), /Sunn|A new entry/);
  await at.post(paths.draftRemoval(), { form: "entry", subject: sunny }, cleo);
  assert.match(await read(paths.drafts(), asha), /A new entry/);
});

test("a child whom the practitioner may not see is not named, and their page is not offered", async () => {
  await begin("entry", marlow, paths.newEntry(marlow), cleo);
  const page = await read(paths.drafts(), cleo);
  assert.match(wordsOf(page), /A new entry A child you may not see now/);
  assert.doesNotMatch(page, /Marlow|Quince/);
  assert.equal(page.includes(paths.newEntry(marlow)), false);
});

test("an address that is not ours is never offered", async () => {
  for (const page of ["https://elsewhere.example", "//elsewhere.example", "/\\elsewhere.example"]) {
    await begin("later-start", sunny, page, cleo);
    assert.doesNotMatch(await read(paths.drafts(), cleo), /elsewhere/);
  }
  assert.match(wordsOf(await read(paths.drafts(), cleo)), /Why the chronology starts later Sunniva Ashdown/);
});

test("a draft that is thrown away is gone, and the others stay", async () => {
  const answer = await at.post(paths.draftRemoval(), { form: "entry", subject: sunny }, asha);
  assert.equal(answer.status, 303);
  const page = await read(answer.headers.get("location") ?? "", asha);
  assert.match(page, /The draft has been thrown away/);
  assert.doesNotMatch(wordsOf(page), /A new entry/);
  assert.match(wordsOf(page), /A record for a child who has none/);
  assert.doesNotMatch(await read(paths.newEntry(sunny), asha), /You began this on/);
});

test("a draft kept before pages were kept with it is listed by the child it is about", async () => {
  await at.store.as(viewer.asha, (tx) =>
    tx.updateTable("draft").set({ page: null }).where("form", "=", "statement-communicates").execute(),
  );
  const page = await read(paths.drafts(), asha);
  assert.match(wordsOf(page), /How the child communicates Sunniva Ashdown/);
  assert.equal(page.includes(`href="${paths.statement(sunny, "communicates")}"`), false);
});

test("every form that keeps a draft has words of its own", () => {
  const pages = globSync("../**/*.tsx", { cwd: import.meta.dirname }).map((path) =>
    readFileSync(new URL(path, import.meta.url), "utf8"),
  );
  const forms = pages.flatMap((text) =>
    [...text.matchAll(/<KeptForm\s+form="([^"]+)"/g)].map(([, form = ""]) => form),
  );
  assert.ok(forms.length > 8);
  assert.deepEqual(
    forms.filter((form) => draftWords(form) === "A form"),
    [],
  );
});

test("a hundred half-written forms are as many as are kept as they are typed", async () => {
  const dee = await at.signIn("dee@example.org");
  const type = (form: string) => at.post(paths.drafts(), { _form: form, _subject: "", what: "Begun" }, dee);
  for (let n = 0; n < 100; n += 1) assert.equal((await type(`form ${n}`)).status, 200);
  assert.equal((await type("one more")).status, 422);
  assert.equal((await type("form 7")).status, 200, "one begun before can be gone on with");
});
