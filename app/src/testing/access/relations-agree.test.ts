import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { newId } from "../../platform/id.ts";
import { openTestHouse } from "../test-house.ts";
import { isClosedByPackage, relationsByPackage } from "./facts-of.ts";
import { plantFacts } from "./plant-facts.ts";
import { chances, randomFacts } from "./random-facts.ts";

const SEED = 20_261_124;
const WORLDS = 40;

const { store, owner } = await openTestHouse();
const partnershipId = newId();
await store.asProduct((tx) =>
  tx.insertInto("partnership").values({ id: partnershipId, name: "Facts about today" }).execute(),
);
const chance = chances(SEED);
const worlds = Array.from({ length: WORLDS }, () => randomFacts(chance));
await plantFacts(owner, partnershipId, worlds);

interface Found {
  readonly id: string;
  readonly relations: string[];
  readonly closed: boolean;
}
const foundBy = async (practitionerId: string, agencyId: string, children: string[]) =>
  await store.as(
    { partnershipId, practitionerId, agencyId, name: "", role: "", agency: "", manages: false },
    async (tx) =>
      (
        await sql<Found>`select c.id, viewer_relations(c.id) as relations, is_closed(c.id) as closed
          from unnest(${children}::uuid[]) c (id)`.execute(tx)
      ).rows,
  );

test("the database finds each practitioner's relations to each child as the package does, and which records are closed", async () => {
  const seen = new Set<string>();
  for (const facts of worlds)
    for (const practitioner of facts.practitioners) {
      const children = facts.children.map(({ id }) => id);
      const found = new Map(
        (await foundBy(practitioner.id, practitioner.agency.id, children)).map((row) => [row.id, row]),
      );
      for (const child of facts.children) {
        const expected = relationsByPackage(facts, practitioner, child);
        const row = found.get(child.id);
        const world = `world ${worlds.indexOf(facts)}, practitioner ${facts.practitioners.indexOf(practitioner)}, child ${facts.children.indexOf(child)}`;
        assert.deepEqual(row?.relations, expected, world);
        seen.add(expected.join(", "));
        if (expected.length > 0) {
          const closed = isClosedByPackage(facts, child);
          assert.equal(row?.closed, closed, `${world}: closed`);
          seen.add(closed ? "closed" : "open");
        }
      }
    }
  for (const kind of [
    "",
    "manager",
    "team",
    "lead, team",
    "adult services",
    "auditor",
    "emergency",
    "closed",
    "open",
  ])
    assert.ok(seen.has(kind), `nobody was found who is: ${kind || "nothing"}`);
});
