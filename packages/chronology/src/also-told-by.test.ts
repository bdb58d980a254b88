import assert from "node:assert/strict";
import { test } from "node:test";
import { invented } from "../scripts/invented-account.ts";
import { alsoToldBy } from "./also-told-by.ts";
import { likeness, tellingWords } from "./likeness.ts";

const school = invented("school", "3 March 2026", {
  agencySort: "School",
  what: "Rowan came to school without his splints and his shoes were wet through.",
});
const health = invented("health", "3 March 2026", {
  what: "School rang: Rowan in school without splints, shoes wet through.",
});

test("one event told by school and by the school nurse is marked on both, and neither is lost", () => {
  const found = alsoToldBy([school, health]);
  assert.deepEqual(
    found.get("school")?.map(({ id, agencyName }) => [id, agencyName]),
    [["health", "Health"]],
  );
  assert.deepEqual(
    found.get("health")?.map(({ id }) => id),
    ["school"],
  );
});

test("the same words on another day, or about a brother, are another event", () => {
  const nextDay = { ...health, happened: invented("x", "4 March 2026").happened };
  assert.equal(alsoToldBy([school, nextDay]).size, 0);
  assert.equal(alsoToldBy([school, { ...health, childId: "ash" }]).size, 0);
});

test("one agency writing twice is not two agencies telling", () => {
  assert.equal(alsoToldBy([school, { ...school, id: "again" }]).size, 0);
});

test("two things in March are not likely to be one thing", () => {
  const march = invented("x", "March 2026").happened;
  assert.equal(
    alsoToldBy([
      { ...school, happened: march },
      { ...health, happened: march },
    ]).size,
    0,
  );
});

test("a telling of two words is like nothing", () => {
  assert.equal(likeness(tellingWords("Home visit."), tellingWords("A home visit")), 0);
});

test("small words and capitals make no difference", () => {
  const one = tellingWords("The splints WERE at his father's home");
  const other = tellingWords("Splints at father's home.");
  assert.equal(likeness(one, other), 1);
});
