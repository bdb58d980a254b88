import assert from "node:assert/strict";
import { test } from "node:test";
import { assert as always, integer, property, shuffledSubarray } from "fast-check";
import { invented, inventedAccount } from "../scripts/invented-account.ts";
import { clusters, isWorrying, type ClustersAsked } from "./clusters.ts";
import { dayNumber } from "./day-number.ts";

const asked: ClustersAsked = { withinDays: 14, atLeast: 3, agencies: 2 };

function worry(id: string, happened: string, agencySort: "Health" | "School" | "Police" = "Health") {
  return invented(id, happened, { agencySort, tone: "worry" });
}

function found(entries: Parameters<typeof clusters>[0], settings = asked): string[] {
  return clusters(entries, settings).map((cluster) => cluster.entries.map(({ id }) => id).join(" "));
}

test("three worries from two agencies in a fortnight are a cluster, and say who and when", () => {
  const [cluster] = clusters(
    [worry("a", "3 March 2026"), worry("b", "9 March 2026", "School"), worry("c", "16 March 2026")],
    asked,
  );
  assert.equal(
    cluster?.sentence,
    "3 worries from 2 agencies in 14 days, from 3 to 16 March 2026: Health and School.",
  );
});

test("a worry one day too late makes no cluster", () => {
  assert.deepEqual(
    found([worry("a", "3 March 2026"), worry("b", "9 March 2026", "School"), worry("c", "17 March 2026")]),
    [],
  );
});

test("one agency worrying alone is not a cluster, however often", () => {
  assert.deepEqual(
    found([worry("a", "3 March 2026"), worry("b", "4 March 2026"), worry("c", "5 March 2026")]),
    [],
  );
});

test("a strength is not counted; a strength and worry at once is", () => {
  const two = [worry("a", "3 March 2026"), worry("b", "4 March 2026", "School")];
  const third = invented("c", "5 March 2026", { tone: "strength" });
  assert.deepEqual(found([...two, third]), []);
  assert.deepEqual(found([...two, { ...third, tone: "both" }]), ["a b c"]);
});

test("a run that goes on is one long cluster, not many", () => {
  const run = ["1", "8", "15", "22", "29"].map((day, index) =>
    worry(day, `${day} March 2026`, index % 2 === 0 ? "Health" : "School"),
  );
  assert.deepEqual(found(run, { ...asked, withinDays: 15 }), ["1 8 15 22 29"]);
});

test("a worry some time in 2026 is in no fortnight's cluster", () => {
  assert.deepEqual(
    found([
      worry("a", "3 March 2026"),
      worry("b", "4 March 2026", "School"),
      worry("year", "2026", "Police"),
    ]),
    [],
  );
});

test("clusters never overlap, hold only worries, and do not depend on the order entries come in", () => {
  const entries = inventedAccount(80);
  always(
    property(
      shuffledSubarray(entries, { minLength: 10 }),
      integer({ min: 1, max: 400 }),
      (some, withinDays) => {
        const together = clusters(some, { withinDays, atLeast: 2, agencies: 2 });
        assert.deepEqual(clusters(some.toReversed(), { withinDays, atLeast: 2, agencies: 2 }), together);
        assert.ok(together.every((cluster) => cluster.entries.every(isWorrying)));
        together.slice(1).forEach(({ from }, index) => {
          assert.ok(dayNumber(from) > dayNumber(together[index]?.to ?? from));
        });
      },
    ),
  );
});
