import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { addProposals } from "../../app/src/imports/add-proposals.ts";
import { bringIn } from "../../app/src/imports/bring-in.ts";
import { openHouse, viewerOf } from "../open-house.ts";

/** What it took to bring a file in, in milliseconds and bytes. */
export interface FileBroughtIn {
  readonly readMs: number;
  readonly addMs: number;
  readonly added: number;
  readonly refused: number;
  readonly rssBefore: number;
  readonly rssPeak: number;
}

// One file brought in, in a process of its own, so that the memory it takes is seen alone.
const [file = "", childId = "", agencyId = "", email = ""] = process.argv.slice(2);
const open = await openHouse(process.env);
const viewer = await viewerOf(open, email);
globalThis.gc?.();
const rssBefore = process.memoryUsage.rss();
let rssPeak = rssBefore;
const watching = setInterval(() => (rssPeak = Math.max(rssPeak, process.memoryUsage.rss())), 10);

const began = performance.now();
const { importId } = await bringIn(open.house, viewer, {
  childId,
  agencyId,
  file: { name: basename(file), bytes: createReadStream(file) },
});
const read = performance.now();
const { added, refused } = await addProposals(open.house, viewer, { childId, importId });
const done = performance.now();

clearInterval(watching);
process.send?.({
  readMs: read - began,
  addMs: done - read,
  added,
  refused,
  rssBefore,
  rssPeak,
} satisfies FileBroughtIn);
await open.close();
process.disconnect?.();
