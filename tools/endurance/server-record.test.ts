import { test } from "node:test";
import { serverRecord } from "./server-record.ts";
import { holdsInShort } from "./short-run.testing.ts";

test("what was acknowledged outlasts crashes of the PostgreSQL server", { timeout: 240_000 }, async () =>
  holdsInShort(await serverRecord()),
);
