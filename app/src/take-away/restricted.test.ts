import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { Env } from "../platform/http/env.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { takeAwayRoutes } from "./routes.tsx";
import { CANARY, plantAccount } from "./testing/plant-account.ts";
import type { Typesetter } from "./typeset/typesetter.ts";

const open = await openTestHouse();
const planted = await plantSmallPartnership(open);
await plantAccount(open, planted);

/** Pages are compressed: what the typesetter is given is every word that can be on them. */
const wordsAsPdf: Typesetter = {
  possible: () => Promise.resolve(true),
  pdf: (story) => Promise.resolve(new TextEncoder().encode(JSON.stringify(story))),
};

const takenBy = async (viewer: Viewer, address: string): Promise<string> => {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("viewer", viewer);
    await next();
  });
  app.route("/", takeAwayRoutes(open.house, wordsAsPdf));
  return await (await app.request(address)).text();
};

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
