import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { leastEntry, tell } from "./testing/told.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const bill = await house.signIn("bill@example.org");
const cleo = await house.signIn("cleo@example.org");
const add = async (fields: Record<string, string | string[]>, cookie = asha) =>
  await house.post(`/children/${sunny}/entries`, { ...leastEntry, ...fields }, cookie);
const pageOf = async (path: string, cookie = asha) => await (await house.get(path, cookie)).text();
const correction = (id: string) => `/children/${sunny}/entries/${id}/correction`;

test("the least that is honest can be recorded", async () => {
  const answer = await add({});
  assert.equal(answer.status, 303);
  const where = answer.headers.get("location") ?? "";
  assert.match(where, /chronology\?entry=.*#e-/);
  const page = await pageOf(where);
  assert.match(page, /Added to the chronology/);
  assert.match(page, /Sunny showed me the rabbit/);
});

test("all of an entry is kept and can be read", async () => {
  const fields = {
    seen: "seen alone",
    tone: "both",
    themes: ["school", "equipment"],
    time: "2.15pm",
    impact: "Calm after",
    action: "Rang the school",
    service: "Dietetics",
    appointmentOutcome: "was not brought",
    weight: "19,4",
    weightNote: "in a hoist",
  };
  const where = (await add({ ...fields, happened: "summer 2025" })).headers.get("location") ?? "";
  const id = /entry=([^&]+)/.exec(where)?.[1] ?? "";
  const page = await pageOf(`/children/${sunny}/entries/${id}`);
  for (const words of [
    "Summer 2025",
    "14:15",
    "Sunny was seen alone",
    "Strength and worry",
    "School; Equipment",
    "Calm after",
    "Dietetics: was not brought",
    "Weight 19.4 kg (in a hoist)",
    "Asha Bell",
  ])
    assert.match(page.toLowerCase(), new RegExp(words.toLowerCase().replaceAll(/[().]/g, "\\$&")));
});

for (const [title, fields, words] of [
  ["a day to come", { happened: "1 December 2026" }, /has not come yet/],
  ["a day long before the child was born", { happened: "12 March 2012" }, /long before Sunny was born/],
  ["a day nobody can read", { happened: "a while back" }, /a while back/],
  ["a measurement of nothing", { kind: "measurement" }, /Write what was measured/],
  ["an appointment of which nothing came", { kind: "appointment" }, /Choose what came of the appointment/],
  ["“no concerns” as the whole of an entry", { what: "No concerns." }, /Say what was seen/],
  ["an appointment without what came of it", { service: "Dietetics" }, /Choose what came of the appointment/],
  ["a weight no child has", { weight: "1940" }, /not between 0.3 and 250 kg/],
] as const)
  test(`${title} is refused in words, and nothing typed is lost`, async () => {
    const answer = await add({ ...fields, impact: "Typed with care" });
    assert.equal(answer.status, 422);
    const page = await answer.text();
    assert.match(page, words);
    assert.match(page, /Typed with care/);
    assert.match(
      await pageOf(`/children/${sunny}/entries/new`),
      /You began this on[^<]*<\/p>.*Typed with care/s,
    );
  });

test("a number that is nothing much but spaces is refused at once", async () => {
  const began = performance.now();
  const answer = await add({ weight: `9${" ".repeat(150_000)}x` });
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /Give a number between 0\.3 and 250 kg/);
  assert.ok(performance.now() - began < 5000);
});

test("a booked appointment may be in the future, and the months before birth belong to the account", async () => {
  assert.equal(
    (
      await add({
        happened: "8 December 2026",
        kind: "appointment",
        service: "Dietetics",
        appointmentOutcome: "future",
      })
    ).status,
    303,
  );
  assert.equal((await add({ happened: "May 2017", what: "Midwife booked the birth" })).status, 303);
});

test("a correction keeps what was said before, with who, when and why", async () => {
  const [id = ""] = await tell(house, viewer.asha, sunny, [
    { on: "2 October 2026", what: "Her uncle brought her" },
  ]);
  assert.match(await pageOf(correction(id)), /Her uncle brought her/);
  const unsaid = await house.post(correction(id), { ...leastEntry, what: "Her aunt brought her" }, asha);
  assert.equal(unsaid.status, 422);
  assert.match(await unsaid.text(), /Say why it is corrected/);
  const answer = await house.post(
    correction(id),
    { ...leastEntry, happened: "2 October 2026", what: "Her aunt brought her", reason: "Named wrongly" },
    asha,
  );
  assert.equal(answer.status, 303);
  const page = await pageOf(answer.headers.get("location") ?? "");
  for (const words of [/Her aunt brought her/, /Her uncle brought her/, /Named wrongly/])
    assert.match(page, words);
  const account = await pageOf(`/children/${sunny}/chronology`);
  assert.doesNotMatch(account, /Her uncle brought her/);
  assert.equal(
    (await house.get(`/children/${sunny}/chronology?entry=${id}`, asha)).status,
    303,
    "an old link leads to how it stands",
  );
});

test("another agency's entry is theirs to correct, and the page says whom to ask", async () => {
  const [id = ""] = await tell(house, viewer.asha, sunny, [{ on: "3 October 2026", what: "Her words" }]);
  for (const verb of ["correction", "restriction", "withdrawal"]) {
    const answer = await house.post(
      `/children/${sunny}/entries/${id}/${verb}`,
      { ...leastEntry, reason: "x", why: "x", to: "team" },
      cleo,
    );
    assert.equal(answer.status, 403);
    assert.match(await answer.text(), /Ask Asha Bell/);
  }
});

test("a correction made after somebody else's is shown theirs first, and keeps what was typed", async () => {
  const [id = ""] = await tell(house, viewer.asha, sunny, [{ on: "4 October 2026", what: "First words" }]);
  const opened = await (await house.get(correction(id), asha)).text();
  const [, basedOn = ""] = /name="basedOn" value="([^"]*)"/.exec(opened) ?? [];
  await house.post(correction(id), { ...leastEntry, what: "Bill's words", reason: "Bill's reason" }, bill);
  const answer = await house.post(
    correction(id),
    { ...leastEntry, what: "Asha's words", reason: "Asha's reason", basedOn },
    asha,
  );
  assert.equal(answer.status, 422);
  const page = await answer.text();
  assert.match(page, /Bill Crane has corrected this entry since you opened it/);
  for (const words of [/Bill&#39;s words|Bill's words/, /Asha&#39;s words|Asha's words/])
    assert.match(page, words);
  assert.match(await (await house.get(correction(id), asha)).text(), /How Bill Crane has left it: Bill/);
  const next = /action="([^"]*correction)"/.exec(page)?.[1] ?? "";
  assert.match(await (await house.get(next, asha)).text(), /How Bill Crane has left it: Bill/);
  assert.equal(
    (await house.post(next, { ...leastEntry, what: "Both agree", reason: "Agreed" }, asha)).status,
    303,
  );
});
