import assert from "node:assert/strict";
import { test } from "node:test";
import { exactDay } from "@throughline/calendar";
import type { Decision, Explanation, Review } from "./sign.ts";
import { standingExplanation, standingOf } from "./standing.ts";

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day("2026-11-24");
const written = {
  by: "Asha Bell",
  agency: "Children's services",
  at: Temporal.Instant.from("2026-10-01T10:00Z"),
};
const unknown = {
  clinicianName: null,
  clinicianRole: null,
  otherCause: null,
  otherCauseFound: null,
  reviewOn: null,
};
const explanation = (said: Partial<Explanation>): Explanation => ({
  ...written,
  ...unknown,
  id: "x",
  said: exactDay(day("2026-05-01")),
  teller: "parent or carer",
  tellerName: "Maureen Ash",
  tellerRole: null,
  because: "the disability",
  words: "It is her condition",
  evidence: null,
  entryIds: [],
  reviews: [],
  ...said,
});
const review = (said: Partial<Review>): Review => ({
  ...written,
  ...unknown,
  id: "r",
  on: day("2026-10-01"),
  holds: true,
  words: "Looked at",
  ...said,
});
const decision = (closes: boolean, at: string): Decision => ({
  ...written,
  id: at,
  at: Temporal.Instant.from(at),
  on: day("2026-10-01"),
  does: "the same",
  closes,
  changed: closes ? "Two kilograms" : null,
  reason: "Seen",
  wouldAccept: null,
});

test("only an explanation by the disability is asked for a clinician, another cause and a day", () => {
  assert.deepEqual(standingExplanation(explanation({}), today).missing, [
    "clinician",
    "other cause",
    "review day",
  ]);
  assert.deepEqual(standingExplanation(explanation({ because: "not yet known" }), today).missing, []);
});

test("a parent who says so is not a clinician, and a clinician who says so is", () => {
  const byDoctor = explanation({ teller: "clinician", tellerName: "Dr Ellis", tellerRole: "paediatrician" });
  assert.equal(standingExplanation(explanation({}), today).grounds.clinicianName, null);
  assert.equal(standingExplanation(byDoctor, today).grounds.clinicianName, "Dr Ellis");
});

test("a later look adds what it found out and keeps what was known", () => {
  const first = { otherCause: "Coeliac disease", otherCauseFound: "Clear", reviewOn: day("2026-09-01") };
  const later = review({
    clinicianName: "Dr Ellis",
    clinicianRole: "paediatrician",
    reviewOn: day("2027-01-01"),
  });
  const { grounds, missing, lateSince } = standingExplanation(
    explanation({ ...first, reviews: [later] }),
    today,
  );
  assert.equal(grounds.otherCause, "Coeliac disease");
  assert.deepEqual([missing, lateSince], [[], null]);
});

test("a look that sets no next day leaves none, however far off the first one was", () => {
  const looked = explanation({ reviewOn: day("2027-06-01"), reviews: [review({})] });
  assert.ok(standingExplanation(looked, today).missing.includes("review day"));
});

test("the review day is late from the day after it, and never once the explanation is no longer held", () => {
  const due = explanation({ reviewOn: day("2026-11-24") });
  assert.equal(standingExplanation(due, today).lateSince, null);
  assert.equal(standingExplanation(due, day("2026-11-25")).lateSince?.toString(), "2026-11-24");
  const ended = explanation({ reviewOn: day("2026-11-01"), reviews: [review({ holds: false })] });
  assert.equal(standingExplanation(ended, today).lateSince, null);
});

test("a sign is open until the latest decision closes it, and again once something is linked after that", () => {
  const links = (...at: string[]) =>
    at.map((one) => ({ ...written, entryId: one, entry: null, at: Temporal.Instant.from(one) }));
  const of = (decisions: Decision[], linked = links("2026-10-01T09:00Z"), held: { at: string }[] = []) =>
    standingOf({
      decisions,
      linked,
      held: held.map(({ at }) => ({
        heldBy: "Hill School",
        entries: 1,
        linkedAt: Temporal.Instant.from(at),
      })),
    });
  const closed = decision(true, "2026-10-02T09:00Z");
  assert.equal(of([]).open, true);
  assert.equal(of([decision(false, "2026-10-02T09:00Z")]).open, true);
  assert.equal(of([closed]).open, false);
  assert.equal(of([closed, decision(false, "2026-10-03T09:00Z")]).open, true);
  assert.equal(of([closed], links("2026-10-01T09:00Z", "2026-10-04T09:00Z")).open, true);
  assert.equal(of([closed], links("2026-10-01T09:00Z"), [{ at: "2026-10-05T09:00Z" }]).open, true);
});
