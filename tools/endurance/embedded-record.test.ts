import { test } from "node:test";
import { embeddedRecord } from "./embedded-record.ts";
import { holdsInShort } from "./short-run.testing.ts";

test(
  "what was acknowledged outlasts a kill and a power cut on the embedded engine",
  { timeout: 240_000 },
  () => holdsInShort(embeddedRecord()),
);
