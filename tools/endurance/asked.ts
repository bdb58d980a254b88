import { parseArgs } from "node:util";
import type { EngineSort } from "./fate.ts";

export interface Asked {
  readonly engines: readonly EngineSort[];
  readonly rounds: number;
  readonly seed: number;
  readonly write: boolean;
}

const isSort = (name: string): name is EngineSort => name === "server" || name === "embedded";

/** `--engine` embedded or server, both where it is left out; `--rounds`, `--seed`; `--write` renews docs/reliability.md. */
export function readAsked(args: readonly string[]): Asked {
  const { values } = parseArgs({
    args: [...args],
    options: {
      engine: { type: "string", multiple: true, default: ["embedded", "server"] },
      rounds: { type: "string", default: "300" },
      seed: { type: "string", default: "1" },
      write: { type: "boolean", default: false },
    },
  });
  const engines = values.engine.filter(isSort);
  if (engines.length !== values.engine.length) throw new Error("--engine is embedded or server.");
  return {
    engines,
    rounds: whole("rounds", values.rounds),
    seed: whole("seed", values.seed),
    write: values.write,
  };
}

function whole(name: string, typed: string): number {
  if (!/^[1-9]\d*$/.test(typed)) throw new Error(`--${name} is a whole number from 1.`);
  return Number(typed);
}
