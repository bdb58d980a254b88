import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type RunningProduct, startProduct } from "../../app/journeys/running-product.ts";
import { versionOf } from "../../bench/engine.ts";
import { withHouse } from "../../bench/open-house.ts";
import { cutPower, layDisk } from "./cut-power.ts";
import { fromWithin, type RecordToKill, untilReady, whoever } from "./record-to-kill.ts";

const FORGETS = fileURLToPath(new URL("./disk-that-forgets.ts", import.meta.url));

/** The embedded engine. Every round is a process of its own; where the power is to be cut, on a disk that forgets. */
export function embeddedRecord({ neverSyncs = false } = {}): RecordToKill {
  const base = mkdtempSync(join(tmpdir(), "throughline-endurance-"));
  const [record, disk] = [join(base, "record"), join(base, "disk")];
  let product: RunningProduct | null = null;
  const forgetting = {
    NODE_OPTIONS: `--import=${FORGETS}`,
    ENDURANCE_RECORD: record,
    ENDURANCE_DISK: disk,
    ENDURANCE_NEVER_SYNCS: neverSyncs ? "yes" : "no",
  };
  const killed = async () => {
    await product?.kill();
    product = null;
  };
  return {
    sort: "embedded",
    name: `PGlite ${versionOf("@electric-sql/pglite")}`,
    up: async (next) => {
      await killed();
      if (next === "power") layDisk(record, disk);
      const began = performance.now();
      product = await startProduct(record, { ...whoever, ...(next === "power" ? forgetting : {}) });
      await untilReady(product.address);
      return { address: product.address, ms: performance.now() - began };
    },
    befall: async (fate, chance) => {
      await killed();
      if (fate === "power") cutPower(record, disk, chance);
    },
    within: async (work) => {
      await killed();
      return await withHouse({ ...fromWithin, THROUGHLINE_DATA: record }, work);
    },
    remove: async () => {
      await killed();
      rmSync(base, { recursive: true, force: true });
    },
  };
}
