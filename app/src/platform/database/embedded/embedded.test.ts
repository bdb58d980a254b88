import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { systemClock } from "../../clock.ts";
import { DirectoryInUse } from "./directory-lock.ts";
import { openEmbedded } from "./open-embedded.ts";

const base = mkdtempSync(join(tmpdir(), "throughline-embedded-"));
const directory = join(base, "record");
const database = await openEmbedded({ directory, tidyEveryMs: 150 }, systemClock);
after(async () => {
  await database.close();
  rmSync(base, { recursive: true, force: true });
});

test("an answered write has been asked of the disk", async () => {
  await database.owner.script("create table kept (n integer)");
  const before = await database.syncs();
  for (let n = 0; n < 5; n += 1) await database.owner.query("insert into kept values ($1)", [n]);
  assert.ok((await database.syncs()) - before >= 5, "each commit asks the disk at least once");
});

test("the engine is not started with its syncing turned off", async () => {
  const [row] = await database.owner.query(
    "select current_setting('fsync') as fsync, current_setting('wal_sync_method') as method",
  );
  assert.deepEqual(row, { fsync: "on", method: "fsync" });
});

test("a directory that holds other things is refused, and left open to whom it was", async () => {
  const letters = join(base, "letters");
  mkdirSync(letters, { mode: 0o755 });
  writeFileSync(join(letters, "to-gran.txt"), "Dear Gran");
  await assert.rejects(openEmbedded({ directory: letters }, systemClock), /holds other things than a record/);
  assert.equal(statSync(letters).mode & 0o777, 0o755);
  assert.deepEqual(readdirSync(letters), ["to-gran.txt"]);
});

test("a second process on the same directory is refused in words", async () => {
  await assert.rejects(openEmbedded({ directory }, systemClock), (error: Error) => {
    assert.ok(error instanceof DirectoryInUse);
    assert.match(error.message, /already open in another process/);
    return true;
  });
});

test("nobody else on the machine may read the record", () => {
  assert.equal(statSync(directory).mode & 0o777, 0o700);
});

test("the log of changes is checkpointed without being asked", async () => {
  const [before] = await database.owner.query(
    "select checkpoint_lsn::text as lsn from pg_control_checkpoint()",
  );
  await database.owner.query("insert into kept select generate_series(1, 5000)");
  await new Promise((resolve) => setTimeout(resolve, 700));
  const [now] = await database.owner.query("select checkpoint_lsn::text as lsn from pg_control_checkpoint()");
  assert.notEqual(now?.["lsn"], before?.["lsn"]);
});

test("rows written are vacuumed and counted without being asked", async () => {
  await database.owner.query("delete from kept where n > 10");
  await new Promise((resolve) => setTimeout(resolve, 700));
  const [row] = await database.owner.query(
    "select last_vacuum is not null as vacuumed from pg_stat_user_tables where relname = 'kept'",
  );
  assert.equal(row?.["vacuumed"], true);
});

test("a long query does not hold up the rest of the process", async () => {
  const began = performance.now();
  const slow = database.owner.query("select count(*) from generate_series(1, 6000000)");
  let worst = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    worst = Math.max(worst, performance.now() - last);
    last = performance.now();
  }, 5);
  await slow;
  clearInterval(timer);
  const took = performance.now() - began;
  assert.ok(worst < took / 4, `the event loop was held for ${Math.round(worst)} of ${Math.round(took)} ms`);
});

test("what was answered is there after the process is killed", { timeout: 60_000 }, async () => {
  const killed = join(base, "killed");
  const writer = new URL("./write-until-killed.testing.ts", import.meta.url).pathname;
  for (let round = 0; round < 2; round += 1) {
    const child = spawn(process.execPath, [writer, killed], { stdio: ["ignore", "pipe", "inherit"] });
    let answered = -1;
    await new Promise<void>((resolve) => {
      child.stdout.on("data", (lines: Buffer) => {
        answered = Number(lines.toString().trim().split("\n").at(-1));
        if (answered > 40) child.kill("SIGKILL");
      });
      child.once("exit", () => resolve());
    });
    const reopened = await openEmbedded({ directory: killed }, systemClock);
    const [row] = await reopened.owner.query("select max(n) as n from answered");
    await reopened.close();
    assert.ok(Number(row?.["n"]) >= answered, `answered ${answered}, kept ${String(row?.["n"])}`);
  }
  assert.ok(readdirSync(killed).length > 0);
});
