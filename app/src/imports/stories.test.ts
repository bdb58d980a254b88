import assert from "node:assert/strict";
import { createReadStream, globSync } from "node:fs";
import { basename, dirname } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { addProposals, bringIn } from "./public.ts";
import { plantStoryChild } from "../testing/imports/story-child.ts";
import { refusedRows } from "../testing/imports/refused-rows.ts";

const test1 = await openTestHouse();
const { house, store } = test1;
const planted = await plantSmallPartnership(test1);
const viewer = planted.viewer.asha;

for (const folder of globSync(fileURLToPath(new URL("../../seeds/*/files", import.meta.url))).map(dirname)) {
  const childId = await store.asProduct((tx) => plantStoryChild(tx, planted, folder));
  for (const path of globSync(`${folder}/files/*`))
    test(`${basename(folder)}: every row of ${basename(path)} comes in, and nothing when it is brought again`, async () => {
      const file = { childId, agencyId: planted.agency.hospital };
      const bring = async () => {
        const { importId } = await bringIn(house, viewer, {
          ...file,
          file: { name: basename(path), bytes: createReadStream(path) },
        });
        assert.deepEqual(await refusedRows(store, viewer, importId), []);
        return await addProposals(house, viewer, { childId, importId });
      };
      const first = await bring();
      assert.ok(first.added > 0);
      assert.deepEqual({ ...first, added: 0 }, { added: 0, already: 0, refused: 0, leftOut: 0 });
      assert.deepEqual(await bring(), { added: 0, already: first.added, refused: 0, leftOut: 0 });
    });
}
