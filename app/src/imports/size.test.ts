import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { addProposals, bringIn } from "./public.ts";
import { schoolLog } from "./testing/made-files.ts";

const opened = await openTestHouse();
const planted = await plantSmallPartnership(opened);

test("ten thousand rows are read, proposed and added within ten seconds", async () => {
  const childId = planted.sunny;
  const began = performance.now();
  const { importId } = await bringIn(opened.house, planted.viewer.cleo, {
    childId,
    agencyId: planted.agency.school,
    file: { name: "log.csv", bytes: schoolLog(10_000) },
  });
  const proposed = performance.now();
  const { added } = await addProposals(opened.house, planted.viewer.cleo, { childId, importId });
  const seconds = (performance.now() - began) / 1000;
  console.log({ seconds, proposing: (proposed - began) / 1000 });
  assert.equal(added, 10_000);
  assert.ok(seconds < 10, `It took ${seconds} seconds.`);
});
