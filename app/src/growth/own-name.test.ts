import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { recordChoice } from "./charts.store.ts";
import { recordFacts, recordFeeding, recordInterval, type Recording, recordReview } from "./record.store.ts";
import { recordedOf } from "./recorded.store.ts";
import type { Tx } from "../platform/database/store.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const on = Temporal.PlainDate.from("2026-11-20");
const who = { setBy: "Luke Farrow", role: "dietitian" };

const writes: Readonly<Record<string, (tx: Tx, recording: Recording) => Promise<void>>> = {
  "what growth rests on": (tx, recording) =>
    recordFacts(tx, recording, [{ sort: "birth weight", value: 3.2, cameFrom: "Red book", knownOn: on }]),
  "how often to measure": (tx, recording) =>
    recordInterval(tx, recording, { sort: "weight", every: null, from: on, why: "Steady", ...who }),
  "how a child is fed": (tx, recording) =>
    recordFeeding(tx, recording, { route: "by mouth", volume: null, from: on, why: null, ...who }),
  "a review of growth": (tx, recording) =>
    recordReview(tx, recording, {
      on,
      by: "Dr Nair",
      role: "paediatrician",
      sentence: "Looked at.",
      nextOn: null,
    }),
  "a chart that is chosen": (tx, recording) =>
    recordChoice(tx, recording, {
      chartId: "01900000-0000-7000-8000-000000000000",
      shown: true,
      why: "Asked for",
    }),
};
const recording = (by: (typeof viewer)["asha"]) => ({ childId: sunny, by, at: house.house.clock.now() });

for (const [what, write] of Object.entries(writes))
  test(`${what} is recorded in one's own name and in nobody else's`, async () => {
    await assert.rejects(
      house.store.as(viewer.asha, (tx) => write(tx, recording(viewer.cleo))),
      /row-level security|foreign key/,
    );
  });

test("a stranger to the child can neither record of growth nor read it", async () => {
  await house.store.as(viewer.asha, async (tx) => {
    await writes["a review of growth"]?.(tx, recording(viewer.asha));
  });
  await assert.rejects(
    house.store.as(viewer.dee, async (tx) => {
      await writes["a review of growth"]?.(tx, recording(viewer.dee));
    }),
    /row-level security/,
  );
  const seen = async (as: (typeof viewer)["asha"]) =>
    (await house.store.as(as, (tx) => recordedOf(tx, sunny))).reviews.length;
  assert.deepEqual([await seen(viewer.asha), await seen(viewer.dee)], [1, 0]);
});
