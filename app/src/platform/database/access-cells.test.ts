import assert from "node:assert/strict";
import { test } from "node:test";
import { cells } from "@throughline/access";
import { openTestHouse } from "../../testing/test-house.ts";
import { ConfigurationRefused } from "../config.ts";
import { decidesAlike, keepAccessCells } from "./access-cells.ts";

const { store, owner } = await openTestHouse();
const changed = async (change: string) =>
  await owner.script(`begin; set local role throughline_system; ${change}; commit`);
const refused = async () => await assert.rejects(decidesAlike({ store }), ConfigurationRefused);

test("a database brought up to date decides by the very table that the pages tell of", async () => {
  await decidesAlike({ store });
  const [{ n } = {}] = await owner.query("select count(*)::int as n from access_cell");
  assert.equal(n, cells().length);
});

test("a database that lets in somebody more, or somebody less, is refused in words until it is brought up to date", async () => {
  await changed("insert into access_cell values ('child', 'read', 'front door', 'all')");
  await refused();
  await keepAccessCells(owner);
  await decidesAlike({ store });
  await changed("delete from access_cell where kind = 'growth' and relation = 'team'");
  await refused();
  await keepAccessCells(owner);
  await decidesAlike({ store });
});

test("a cell that lets in more than the table says, such as every agency's for one's own, is mended too", async () => {
  await changed("delete from access_cell where kind = 'chronology' and relation = 'adult services'");
  await changed("insert into access_cell values ('chronology', 'read', 'adult services', 'all')");
  await refused();
  await keepAccessCells(owner);
  await decidesAlike({ store });
});
