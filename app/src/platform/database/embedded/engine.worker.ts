import { parentPort, workerData } from "node:worker_threads";
import { PGlite, types } from "@electric-sql/pglite";
import { fuzzystrmatch } from "@electric-sql/pglite/contrib/fuzzystrmatch";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { DurableDirectory } from "./durable-directory.ts";
import { PackedDirectory } from "./packed-directory.ts";
import type { Answer, Ask, EngineOptions, Refusal, Result } from "./messages.ts";

// The engine runs on a thread of its own, so a long query never holds up a page or a health check.
const { directory, loadFrom } = workerData as EngineOptions;
const durable = directory === null ? null : new DurableDirectory(directory);
const asText = (text: string) => text;
const withFsync = [...PGlite.defaultStartParams.filter((p) => p !== "-F"), "-c", "wal_sync_method=fsync"];

const engine = await PGlite.create({
  ...(durable ? { fs: durable, startParams: withFsync } : {}),
  ...(loadFrom ? { fs: new PackedDirectory(loadFrom) } : {}),
  extensions: { pg_trgm, unaccent, fuzzystrmatch },
  parsers: {
    [types.INT8]: asText,
    [types.NUMERIC]: asText,
    [types.DATE]: asText,
    [types.TIME]: asText,
    [types.TIMESTAMPTZ]: asText,
  },
});

async function answer(ask: Ask): Promise<Result> {
  if (ask.sort === "query") {
    const options = ask.copyIn ? { blob: new Blob([ask.copyIn]) } : {};
    const { rows, fields, affectedRows } = await engine.query(ask.sql, ask.parameters, {
      rowMode: "array",
      ...options,
    });
    return { rows: rows as unknown[][], fields, affectedRows: affectedRows ?? 0 };
  }
  if (ask.sort === "script") await engine.exec(ask.sql);
  if (ask.sort === "syncs") return { syncs: durable?.syncs ?? 0 };
  if (ask.sort === "close") await engine.close();
  return {};
}

function describe(error: unknown): Refusal {
  const { message, code, detail, constraint } = error as Record<string, string | undefined>;
  return { message: message ?? String(error), code, detail, constraint };
}

parentPort?.on("message", (ask: Ask) => {
  void answer(ask).then(
    (result) => parentPort?.postMessage({ id: ask.id, result } satisfies Answer),
    (error: unknown) => parentPort?.postMessage({ id: ask.id, error: describe(error) } satisfies Answer),
  );
});
parentPort?.postMessage({ id: 0, result: {} } satisfies Answer);
