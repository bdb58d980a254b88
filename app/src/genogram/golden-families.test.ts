import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { drawEcomap, drawScene, type Family, genogramOf } from "@throughline/genogram";
import { childById } from "../children/public.ts";
import { familyOf } from "../family/public.ts";
import { plantTyped } from "../planting/plant.ts";
import { plantedChildId } from "../planting/planted.store.ts";
import { readSeeds } from "../planting/read-seeds.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { byName } from "./testing/by-name.ts";

const golden = new URL("testing/family-places.txt", import.meta.url);
const digest = (svg: string | null): string =>
  svg === null ? "none" : createHash("sha256").update(svg).digest("hex").slice(0, 12);

/** Where everybody stands, a row to a line from left to right, and what stands for the drawing and the ecomap. */
function placesOf(slug: string, family: Family, day: Temporal.PlainDate): string {
  const scene = genogramOf(family, { day });
  const told = { day, title: slug, drawnBy: "Nobody" };
  const rows = [...Map.groupBy(scene.layout.people, ({ row }) => row)].toSorted(([a], [b]) => a - b);
  const lines = rows.map(([, row]) =>
    row
      .toSorted((a, b) => a.x - b.x)
      .map(({ id, x }) => `${id} ${x}`)
      .join("  "),
  );
  const drawn = `drawing ${digest(drawScene(scene, told))}, ecomap ${digest(drawEcomap(family, told))}`;
  return [slug, ...lines, drawn].join("\n");
}

test("the families of the stories are drawn as they were when the drawings were last looked at", async () => {
  const { house, auth, store } = await openTestHouse();
  const seeds = readSeeds();
  await plantTyped(house, auth, seeds);
  const day = house.clock.today();
  const parts: string[] = [];
  for (const { slug, child } of seeds.stories)
    await store.asProduct(async (tx) => {
      const id = await plantedChildId(tx, child.nhsNumber);
      const record = id === null ? null : await childById(tx, id);
      assert.ok(record, slug);
      parts.push(placesOf(slug, byName(await familyOf(tx, record, day)), day));
    });
  const text = `${parts.join("\n\n")}\n`;
  if (process.env["KEEP_PLACES"]) writeFileSync(golden, text);
  assert.equal(
    text,
    readFileSync(golden, "utf8"),
    "Look at the drawings, then run this with KEEP_PLACES=yes",
  );
});
