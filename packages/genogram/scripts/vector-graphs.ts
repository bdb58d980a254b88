import { readdirSync, readFileSync } from "node:fs";
import { isProblem } from "@throughline/calendar";
import { readShape } from "../src/shape/read-shape.ts";
import type { Shape } from "../src/shape/shape.ts";

/** The families in a folder of `vectors`, by the names of their files. */
export function vectorGraphs(folder: "shapes" | "wild"): ReadonlyMap<string, Shape> {
  const home = new URL(`../vectors/${folder}/`, import.meta.url);
  const names = readdirSync(home).filter((name) => name.endsWith(".json"));
  return new Map(
    names.toSorted().map((name) => {
      const shape = readShape(JSON.parse(readFileSync(new URL(name, home), "utf8")));
      if (isProblem(shape)) throw new Error(`${name}: ${shape.problem}`);
      return [name.replace(".json", ""), shape];
    }),
  );
}
