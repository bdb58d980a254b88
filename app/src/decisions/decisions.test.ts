import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { looksKept } from "../testing/looks-kept.store.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { planOn, purposeOn } from "./public.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const bill = await house.signIn("bill@example.org");
const cleo = await house.signIn("cleo@example.org");
const dee = await house.signIn("dee@example.org");
const [decisions, plan, purpose] = [
  paths.decisions(sunny),
  paths.planDecision(sunny),
  paths.purposeDecision(sunny),
];

const read = async (path: string, cookie = asha) => wordsOf(await (await house.get(path, cookie)).text());
const decide = (path: string, level: string, fields: Record<string, string>, cookie = asha) =>
  house.post(
    path,
    { level, from: "24 November 2026", reason: "As agreed", wouldAccept: "", ...fields },
    cookie,
  );

describe("the plan a child is on", () => {
  it("is not recorded at first, and the bar at the top leads to where it is", async () => {
    const page = await (await house.get(paths.child(sunny), asha)).text();
    assert.match(wordsOf(page), /Status No plan recorded Record it/);
    assert.ok(page.includes(`href="${decisions}"`));
    assert.match(await read(decisions), /No plan is recorded\..*Why agencies work with the family is not/);
  });

  for (const [wrong, level, fields, sentence] of [
    ["nothing chosen", "", {}, /Choose the plan, or that there is none/],
    ["no kind of harm", "child protection", {}, /Choose what the child protection plan is about/],
    ["no reason", "early help", { reason: " " }, /Say why this is decided/],
    ["a day to come", "early help", { from: "25 November 2026" }, /25 November 2026 is after today/],
    ["a month for a day", "early help", { from: "March 2026" }, /it must be one exact day/],
    [
      "a day long before birth",
      "early help",
      { from: "2 July 2016" },
      /2 July 2016 is more than a year before Sunny was born/,
    ],
  ] as const)
    it(`with ${wrong} is refused in place, and the draft kept`, async () => {
      const answer = await decide(plan, level, { wouldAccept: "A draft", ...fields });
      assert.equal(answer.status, 422);
      const page = await answer.text();
      assert.match(wordsOf(page), sentence);
      assert.match(page, /A draft<\/textarea>/);
      assert.match(await (await house.get(plan, asha)).text(), /You began this on[\s\S]*A draft<\/textarea>/);
    });

  it("may be decided before birth, and stands at the top of the record", async () => {
    assert.equal((await decide(plan, "early help", { from: "3 July 2016" })).status, 303);
    const answer = await decide(plan, "child protection", {
      from: "2 June 2026",
      category: "neglect",
      reason: "<b>Not</b> fed enough",
    });
    assert.equal(answer.headers.get("location"), `${decisions}?done=plan`);
    assert.match(
      await read(paths.child(sunny)),
      /Status Child protection plan: neglect since 2 June 2026, 5 months Change/,
    );
    assert.doesNotMatch(await read(plan), /You began this on/);
  });

  it("goes on when it is decided again for another kind of harm", async () => {
    await decide(plan, "child protection", { from: "2 September 2026", category: "several kinds of harm" });
    assert.match(
      await read(paths.child(sunny)),
      /Child protection plan: several kinds of harm since 2 June 2026, 5 months/,
    );
  });

  it("is not stepped down without asking whether we would accept it for any child", async () => {
    const answer = await decide(plan, "child in need", { reason: "Eating well" });
    assert.equal(answer.status, 422);
    assert.match(wordsOf(await answer.text()), /This does less than before\. Say whether we would accept it/);
    const wouldAccept = "Yes: seen alone, gaining weight since July.";
    assert.equal((await decide(plan, "child in need", { wouldAccept }, cleo)).status, 403);
    assert.equal((await decide(plan, "child in need", { wouldAccept }, bill)).status, 303);
    assert.match(
      await read(decisions),
      /Child in need plan When Since 24 November 2026, 0 days so far Why As agreed Would we accept this for a child without a disability\? Yes: seen alone, gaining weight since July\. Decided by Bill Crane, Children's services/,
    );
    assert.match(await read(paths.child(sunny)), /Status Child in need plan since 24 November 2026 Change/);
  });

  it("may be none, which is said as decided", async () => {
    assert.equal((await decide(plan, "none", {})).status, 422);
    assert.equal((await decide(plan, "none", { wouldAccept: "Yes" })).status, 303);
    assert.match(await read(paths.child(sunny)), /Status No plan since 24 November 2026 Change/);
  });

  it("keeps its history, newest first, and an earlier decision entered late takes its place by day", async () => {
    await decide(plan, "child in need", { from: "1 March 2026", reason: "Found in an old letter" });
    const page = await read(decisions);
    assert.match(page, /<b>Not<\/b> fed enough/);
    const order = [
      "No plan When Since 24 November 2026",
      "Child in need plan When From 24 November 2026, and decided otherwise for the same day",
      "several kinds of harm When From 2 September 2026 to 23 November 2026, 2 months",
      "Child protection plan: neglect When From 2 June 2026 to 1 September 2026, 3 months",
      "Child in need plan When From 1 March 2026 to 1 June 2026, 3 months Why Found in an old letter",
      "Recorded on 24 November 2026 Early help",
      "When From 3 July 2016 to 28 February 2026, 9 years 7 months",
    ].map((words) => page.indexOf(words));
    assert.ok(!order.includes(-1), String(order));
    assert.deepEqual(
      order,
      order.toSorted((a, b) => a - b),
    );
    assert.match(await read(paths.child(sunny)), /Status No plan since 24 November 2026/);
  });
});

describe("why agencies work with the family", () => {
  it("says what the choice switches on and off, and that the family is not a suspect", async () => {
    for (const page of [decisions, purpose])
      assert.match(await read(page), /switch on the checks.*The family of a disabled child is not a suspect/);
  });

  it("going back to less asks the same question, and nothing else does", async () => {
    assert.equal((await decide(purpose, "support only", { from: "3 July 2020" })).status, 303);
    assert.equal((await decide(purpose, "protection", { from: "2 June 2026" })).status, 303);
    for (const less of ["support only", "support with concern"])
      assert.equal((await decide(purpose, less, {})).status, 422);
    assert.match(await read(purpose), /You began this on/);
    const wouldAccept = "Yes. Nobody has worried since June.";
    assert.equal((await decide(purpose, "support only", { wouldAccept })).status, 303);
    assert.match(
      await read(decisions),
      /Support only When Since 24 November 2026, .*Yes\. Nobody has worried since June\..*Protection When From 2 June 2026 to 23 November 2026, 5 months .* Support only When From 3 July 2020/,
    );
  });

  it("switches the checks on protection on and off", async () => {
    const seen = paths.check(sunny, "SEE-2");
    assert.match(await read(seen), /No concern is recorded for Sunny, so this is not asked/);
    await decide(purpose, "support with concern", { wouldAccept: "Yes" }, cleo);
    assert.doesNotMatch(await read(seen), /so this is not asked/);
  });
});

describe("what others are told of decisions", () => {
  it("is what holds on a day", async () => {
    const held = (on: string) =>
      house.store.as(viewer.asha, async (tx) => {
        const day = Temporal.PlainDate.from(on);
        return [(await planOn(tx, sunny, day))?.level, (await purposeOn(tx, sunny, day))?.level];
      });
    assert.deepEqual(await held("2016-07-02"), [undefined, undefined]);
    assert.deepEqual(await held("2026-06-02"), ["child protection", "protection"]);
    assert.deepEqual(await held("2026-11-24"), ["none", "support with concern"]);
  });

  it("is nothing to a stranger, and a look is kept of everybody else", async () => {
    for (const path of [decisions, plan, purpose]) assert.equal((await house.get(path, dee)).status, 404);
    for (const path of [plan, purpose]) assert.equal((await decide(path, "protection", {}, dee)).status, 404);
    const parts = await looksKept(house, sunny, viewer.asha.practitionerId);
    for (const part of [
      "what has been decided",
      "recording which plan the child is on",
      "recording why agencies work with the family",
    ])
      assert.ok(parts.includes(part), part);
  });
});
