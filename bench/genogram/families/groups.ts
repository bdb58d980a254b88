import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { isProblem } from "@throughline/calendar";
import { type LayoutGraph, readShape } from "@throughline/genogram";
import { generatedFamily } from "./generated-family.ts";

/** Families of a size, scored together. */
export interface Group {
  readonly name: string;
  /** People in each, where all are of one size. */
  readonly size: number | null;
  readonly families: readonly { readonly name: string; readonly graph: LayoutGraph }[];
  /** Each engine is given so long for a family. */
  readonly seconds: number;
  /** A layout is timed so often, while that takes no longer than a second and a half. */
  readonly times: number;
}

const SHAPES = "packages/genogram/vectors/shapes/*.json";

function shapes(): Group {
  const families = globSync(SHAPES)
    .toSorted()
    .map((path) => {
      const graph = readShape(JSON.parse(readFileSync(path, "utf8")));
      if (isProblem(graph)) throw new Error(`${path}: ${graph.problem}`);
      return { name: basename(path, ".json"), graph };
    });
  return { name: `${families.length} hard shapes`, size: null, families, seconds: 10, times: 5 };
}

function generated(size: number, seeds: number, seconds: number): Group {
  return {
    name: `${size.toLocaleString("en-GB")} people`,
    size,
    families: Array.from({ length: seeds }, (_, i) => ({
      name: `seed ${i + 1}`,
      graph: generatedFamily(size, i + 1),
    })),
    seconds,
    times: 5,
  };
}

/** Short leaves out what takes long, and most seeds. */
export function groups(short: boolean): Group[] {
  return short
    ? [shapes(), generated(12, 4, 10), generated(50, 4, 10), generated(200, 2, 10)]
    : [
        shapes(),
        generated(12, 20, 10),
        generated(50, 20, 10),
        generated(200, 10, 10),
        generated(300, 10, 20),
        generated(1000, 3, 60),
        generated(5000, 2, 60),
      ];
}
