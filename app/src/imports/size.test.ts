import assert from "node:assert/strict";
import { test } from "node:test";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { addProposals, bringIn } from "./public.ts";
import { decoded } from "./reading/decoded.ts";
import { bundleResources } from "./reading/bundle-resources.ts";
import { gpRecord, schoolLog } from "../testing/imports/made-files.ts";

const opened = await openTestHouse();
const planted = await plantSmallPartnership(opened);

test("ten thousand rows are read, proposed and added in under ten seconds of work", async () => {
  const childId = planted.sunny;
  const began = process.cpuUsage();
  const { importId } = await bringIn(opened.house, planted.viewer.cleo, {
    childId,
    agencyId: planted.agency.school,
    file: { name: "log.csv", bytes: schoolLog(10_000) },
  });
  const { added } = await addProposals(opened.house, planted.viewer.cleo, { childId, importId });
  const { user, system } = process.cpuUsage(began);
  const seconds = (user + system) / 1_000_000;
  assert.equal(added, 10_000);
  assert.ok(seconds < 10, `It took ${seconds} seconds.`);
});

test("a GP's record of fifty megabytes is read a resource at a time, never held whole", async () => {
  const before = process.memoryUsage().rss;
  let [resources, most] = [0, 0];
  for await (const resource of bundleResources(decoded(gpRecord(50), "utf-8", () => "It"))) {
    resources += "id" in resource ? 1 : 0;
    if (resources % 1000 === 0) most = Math.max(most, process.memoryUsage().rss - before);
  }
  assert.ok(resources > 40_000);
  assert.ok(most < 150_000_000, `It grew by ${most} bytes.`);
});
