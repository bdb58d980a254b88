import assert from "node:assert/strict";
import { after } from "node:test";
import type { RecordToKill } from "./record-to-kill.ts";
import { endure } from "./rounds.ts";

const ROUNDS = 2;
/** Of the embedded engine the app is killed and the power cut; of PostgreSQL the server is stopped, and killed. */
const SEED = 25;

/** A few rounds, and that nothing acknowledged was lost, doubled or half there. */
export async function holdsInShort(record: RecordToKill): Promise<void> {
  after(() => record.remove());
  const { wrong, keptThoughRefused } = await endure(record, {
    rounds: ROUNDS,
    seed: SEED,
    lookEvery: ROUNDS,
  });
  assert.deepEqual(wrong, []);
  assert.equal(keptThoughRefused, 0, "nothing was kept of which it was said that nothing was changed");
}
