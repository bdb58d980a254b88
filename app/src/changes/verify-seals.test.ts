import assert from "node:assert/strict";
import { test } from "node:test";
import type { Link } from "./link.ts";
import { verifySealedInTime } from "./verify-seals.ts";

const link = (n: number, at: string): Link => ({
  partnershipId: "p",
  chain: "c",
  n,
  table: "entry",
  at,
  by: null,
  keys: [],
  digests: [],
  before: "",
  link: String(n),
});
const seal = (day: string, sealedAt: string) => ({
  day: Temporal.PlainDate.from(day),
  sealedAt: Temporal.Instant.from(sealedAt),
});
const seals = [
  seal("2026-11-01", "2026-11-02T09:00:00Z"),
  seal("2026-11-02", "2026-11-03T09:00:00Z"),
  seal("2026-11-03", "2026-11-04T09:00:00Z"),
];

test("a link dated before a seal that does not hold it was put in afterwards", () => {
  const links = [link(1, "2026-11-01T10:00:00Z"), link(2, "2026-11-02T10:00:00Z")];
  const [finding] = verifySealedInTime("c", links, [{ day: "2026-11-01", n: 1 }], seals);
  assert.equal(finding?.what, "back-dated");
  assert.match(finding?.sentence ?? "", /^Link 2 of c says it was made before 2026-11-03 was sealed/);
});

test("so was a chain that no seal names", () => {
  assert.equal(verifySealedInTime("c", [link(1, "2026-10-01T10:00:00Z")], [], seals).length, 1);
});

test("a link of a transaction that was still open when the day was sealed may be in the next seal", () => {
  const links = [link(1, "2026-11-01T10:00:00Z"), link(2, "2026-11-02T08:59:59Z")];
  const ends = [
    { day: "2026-11-01", n: 1 },
    { day: "2026-11-02", n: 2 },
  ];
  assert.deepEqual(verifySealedInTime("c", links, ends, seals), []);
});

test("what was written since the last seal waits for the next", () => {
  const links = [link(1, "2026-11-01T10:00:00Z"), link(2, "2026-11-04T10:00:00Z")];
  assert.deepEqual(verifySealedInTime("c", links, [{ day: "2026-11-01", n: 1 }], seals), []);
});
