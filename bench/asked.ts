import { parseArgs } from "node:util";
import type { Size } from "../app/src/planting/measured/size.ts";

export type EngineSort = "server" | "embedded";

export interface Asked {
  readonly full: boolean;
  readonly write: boolean;
  readonly engines: readonly EngineSort[];
  /** Names of measurements; all where it is empty. */
  readonly only: readonly string[];
  readonly size: Readonly<Record<EngineSort, Size>>;
}

const SEED = 1;
const usual = {
  server: { children: 2000, entries: 200_000, seed: SEED },
  embedded: { children: 200, entries: 50_000, seed: SEED },
};
const whole = { children: 2000, entries: 1_000_000, seed: SEED };

const isSort = (name: string): name is EngineSort => name === "server" || name === "embedded";

/** `--full` a million entries on both engines, `--write` renews docs/performance.md, `--engine` and `--only` narrow the run. */
export function readAsked(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      engine: { type: "string", multiple: true, default: ["server", "embedded"] },
      only: { type: "string", multiple: true, default: [] },
    },
  });
  const engines = values.engine.filter(isSort);
  if (engines.length !== values.engine.length) throw new Error("--engine is server or embedded.");
  const { full, write, only } = values;
  if (write && (only.length > 0 || engines.length < 2))
    throw new Error("--write needs every measurement on both engines: leave out --only and --engine.");
  return { full, write, engines, only, size: full ? { server: whole, embedded: whole } : usual };
}
