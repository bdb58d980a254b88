import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { cutPower, layDisk } from "./cut-power.ts";

const base = mkdtempSync(join(tmpdir(), "throughline-cut-"));
after(() => rmSync(base, { recursive: true, force: true }));
const [record, disk] = [join(base, "record"), join(base, "disk")];
const file = join(record, "kept");
const forgets = fileURLToPath(new URL("./disk-that-forgets.ts", import.meta.url));

/** Writes over a file in a thread of another process, as the engine does, and asks the disk or does not. */
function written(words: string, asksDisk: boolean): void {
  const work = `const fs = require("node:fs"), { isMainThread, Worker } = require("node:worker_threads");
    if (isMainThread) new Worker(__filename); else { const fd = fs.openSync(${JSON.stringify(file)}, "r+");
    const bytes = Buffer.from(${JSON.stringify(words)}); fs.writeSync(fd, bytes, 0, bytes.length, 0);
    if (${asksDisk}) fs.fsyncSync(fd); fs.closeSync(fd); }`;
  const script = join(base, "write.cjs");
  writeFileSync(script, work);
  execFileSync(process.execPath, [script], {
    env: {
      ...process.env,
      NODE_OPTIONS: `--import=${forgets}`,
      ENDURANCE_RECORD: record,
      ENDURANCE_DISK: disk,
    },
  });
}
const never = {
  next: () => 0.9,
  below: () => 0,
  happens: () => false,
  oneOf: <T>([first]: readonly T[]) => {
    if (first === undefined) throw new RangeError("There is nothing to choose from.");
    return first;
  },
};

test("a power cut takes back what the disk was not asked to keep, and nothing else", () => {
  mkdirSync(record, { recursive: true });
  for (const [asksDisk, left] of [
    [false, "before"],
    [true, "after!"],
  ] as const) {
    writeFileSync(file, "before");
    layDisk(record, disk);
    written("after!", asksDisk);
    assert.equal(readFileSync(file, "utf8"), "after!", "whoever reads before the cut sees it");
    cutPower(record, disk, never);
    assert.equal(readFileSync(file, "utf8"), left);
  }
});
