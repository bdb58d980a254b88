import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { clockAt } from "../platform/clock.ts";
import { openEmbedded } from "../platform/database/embedded/open-embedded.ts";

const dying = fileURLToPath(new URL("../testing/imports/bring-and-die.ts", import.meta.url));
const tsx = fileURLToPath(new URL("../../tsx.ts", import.meta.url));

test("killed while a file is being added, the record has nothing of it and the file can still be added", async () => {
  const folder = await mkdtemp(join(tmpdir(), "throughline-killed-"));
  const directory = join(folder, "record");
  const child = spawn(process.execPath, ["--import", tsx, dying, directory], { stdio: "inherit" });
  const [, signal] = await once(child, "exit");
  assert.equal(signal, "SIGKILL");
  const database = await openEmbedded({ directory }, clockAt("2026-11-24T10:00:00Z"));
  const [found] = await database.owner.query(`select (select count(*) from entry) as entries,
    (select count(*) from import_proposal where verdict = 'new') as proposed, (select count(*) from file_import where added_at is null) as files`);
  await database.close();
  await rm(folder, { recursive: true });
  assert.deepEqual(found, { entries: 0, proposed: 3000, files: 1 });
});
