import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { CANARY, plantAccount } from "./testing/plant-account.store.ts";
import { takingAs } from "./testing/taking-as.ts";

const open = await openTestHouse();
const planted = await plantSmallPartnership(open);
await plantAccount(open, planted);

const takenBy = async (viewer: Viewer, address: string): Promise<string> =>
  await (await takingAs(open.house, viewer)(address)).text();

const leftOut = {
  PDF: /1 entry held by Children's services was left out: it is restricted/,
  CSV: /,1,1 entry held by Children's services was left out: it is restricted\./,
  JSON: /"heldBy": "Children's services",\s+"entries": 1/,
};
const addresses = { PDF: paths.chronologyPdf, CSV: paths.chronologyCsv, JSON: paths.chronologyJson };

for (const form of ["PDF", "CSV", "JSON"] as const)
  for (const query of [
    "",
    "?account=chosen",
    `?words=${CANARY}`,
    "?tone=worry&from=2023-09-01&to=2023-09-30",
  ]) {
    test(`no word of a restricted entry is in another agency's ${form}${query}, which says that it was left out`, async () => {
      const taken = await takenBy(planted.viewer.cleo, addresses[form](planted.sunny) + query);
      assert.doesNotMatch(
        taken.replaceAll(`“${CANARY}”`, "").replaceAll(`"words": "${CANARY}"`, ""),
        new RegExp(CANARY),
      );
      assert.match(taken, leftOut[form]);
    });
  }

for (const form of ["PDF", "CSV", "JSON"] as const)
  test(`the ${form} of the agency that holds it has the restricted entry, marked`, async () => {
    const taken = await takenBy(planted.viewer.asha, addresses[form](planted.sunny));
    assert.match(taken, new RegExp(CANARY));
    assert.match(taken, form === "CSV" ? /,yes,/ : /restricted/);
  });
