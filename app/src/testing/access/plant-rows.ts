import type { Store } from "../../platform/database/store.ts";
import { newId } from "../../platform/id.ts";
import type { Kept } from "./catalogue.ts";
import { isOnAnEntry, type Made, type Making, restrictionRow, rowsOf, thingOf } from "./make-rows.ts";
import { restrictions } from "./restrictions.ts";
import { rows } from "./rows.ts";
import { rowsPutIn, type World } from "./world.ts";

/** What stands in each child's record, planted by the product: a row of every table, in every way it may be kept from somebody. */
export async function plantRows(store: Store, world: World, tables: readonly Kept[]) {
  const order = Object.keys(rows);
  const known = tables
    .filter(({ table }) => order.includes(table) && table !== "entry")
    .toSorted((a, b) => order.indexOf(a.table) - order.indexOf(b.table));
  const hasSeals = tables.some(({ table, columns }) => table === "entry" && columns.has("sealed_to"));
  const planted: Made[] = [];
  const makings: Making[] = [];
  await store.asProduct(async (tx) => {
    const put = rowsPutIn(tx, world.partnershipId);
    const add = async (made: Made) => {
      await put(made.table, [made.row]);
      planted.push(made);
    };
    for (const child of world.children) {
      const making: Making = {
        world,
        child,
        entries: new Map(),
        parents: new Map(),
        tries: null,
        relation: "team",
      };
      const entries = new Map<string, { planted: string; tried: string }>();
      for (const [name, restricted] of Object.entries(restrictions)) {
        if (restricted.sealed_to !== null && !hasSeals) continue;
        const pair = { planted: newId(), tried: newId() };
        entries.set(name, pair);
        for (const id of [pair.planted, pair.tried]) {
          const row = {
            ...ENTRY,
            id,
            first_id: id,
            child_id: child.id,
            agency_id: world.agencies[restricted.agency],
            recorded_by: world.teacher,
          };
          await add({ table: "entry", row, child, thing: thingOf(restricted, making), words: name });
        }
        const kept = tables.find(({ table }) => table === "entry_restriction");
        if (kept && (restricted.open_to ?? restricted.sealed_to) !== null)
          await put("entry_restriction", [
            {
              id: newId(),
              child_id: child.id,
              first_id: pair.tried,
              reason: "Said",
              recorded_by: world.teacher,
              recorded_at: "2026-11-19T09:00:00Z",
              ...restrictionRow(kept, restricted, world, false),
            },
          ]);
      }
      const whole: Making = { ...making, entries };
      makings.push(whole);
      for (const kept of known)
        for (const one of rowsOf(kept, whole)) {
          await add(one);
          const id = one.row["id"];
          if (typeof id !== "string" || isOnAnEntry(kept)) continue;
          const subject = one.words === "of the adult" ? child.adult : child.person;
          whole.parents.set(`${kept.table} ${subject}`, id).set(kept.table, id);
        }
    }
  });
  return { planted, makings };
}

const ENTRY = {
  happened_from: "2026-11-02",
  happened_to: "2026-11-02",
  happened_precision: "day",
  happened_about: false,
  kind: "note",
  what: "Canary words",
  basis: "fact",
  author: "A teacher",
  themes: [],
  recorded_at: "2026-11-18T09:00:00Z",
};
