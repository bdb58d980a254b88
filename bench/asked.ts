import { parseArgs } from "node:util";
import type { Size } from "../app/src/planting/measured/size.ts";

export type EngineSort = "server" | "embedded";

/** What there is to measure: the record in the app, the drawing of families, the growth reference. */
export const subjects = ["record", "genogram", "growth"] as const;
export type Subject = (typeof subjects)[number];

export interface Asked {
  /** All where none was named. */
  readonly subjects: readonly Subject[];
  /** Of the genogram, small families and few seeds only. */
  readonly short: boolean;
  /** A folder of family files to draw as well, where one was named. */
  readonly pedigrees: string | null;
  readonly full: boolean;
  readonly write: boolean;
  readonly engines: readonly EngineSort[];
  /** Names of measurements; all where it is empty. */
  readonly only: readonly string[];
  readonly size: Readonly<Record<EngineSort, Size>>;
}

export const usage =
  "bin/bench [record] [genogram] [growth] [--write] [--full] [--engine server|embedded] [--only NAME] [--short] [--pedigrees FOLDER]";

const SEED = 1;
const usual = {
  server: { children: 2000, entries: 200_000, seed: SEED },
  embedded: { children: 200, entries: 50_000, seed: SEED },
};
const whole = { children: 2000, entries: 1_000_000, seed: SEED };

const isSort = (name: string): name is EngineSort => name === "server" || name === "embedded";

/**
 * Words name what to measure. `--full` a million entries on both engines, `--write` renews docs/performance.md, or the
 * parts of it that were named; `--engine` and `--only` narrow the record's run, `--short` the genogram's, and `--pedigrees FOLDER` adds
 * the family files of a folder to it.
 */
export function readAsked(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    args: [...args],
    options: {
      full: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
      short: { type: "boolean", default: false },
      pedigrees: { type: "string" },
      engine: { type: "string", multiple: true, default: ["server", "embedded"] },
      only: { type: "string", multiple: true, default: [] },
    },
  });
  const engines = values.engine.filter(isSort);
  if (engines.length !== values.engine.length) throw new Error("--engine is server or embedded.");
  const named = positionals.map(subjectNamed);
  const { full, write, only, short } = values;
  if (write && (only.length > 0 || engines.length < 2 || short))
    throw new Error("--write needs every measurement: leave out --only, --engine and --short.");
  const asked = named.length > 0 ? named : subjects;
  return {
    subjects: asked,
    short,
    pedigrees: values.pedigrees ?? null,
    full,
    write,
    engines,
    only,
    size: full ? { server: whole, embedded: whole } : usual,
  };
}

function subjectNamed(word: string): Subject {
  const found = subjects.find((subject) => subject === word);
  if (found === undefined)
    throw new Error(`“${word}” is not measured here. Say ${subjects.join(", ")} or nothing.`);
  return found;
}
