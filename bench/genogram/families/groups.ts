import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { isProblem } from "@throughline/calendar";
import { type LayoutGraph, readShape } from "@throughline/genogram";
import { ancestorTree } from "./ancestor-tree.ts";
import { dynasty } from "./dynasty.ts";
import { generatedFamily } from "./generated-family.ts";
import { pedigreesIn } from "./pedigrees-in.ts";

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
  /** Crossings no drawing can be without that puts these couples side by side, and the test that proves it. */
  readonly unavoidable?: { readonly crossings: number; readonly provenBy: string };
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
  const unavoidable = { crossings: 1, provenBy: "two-sisters-two-brothers.test.ts" };
  return { name: `${families.length} hard shapes`, size: null, families, seconds: 3, times: 5, unavoidable };
}

const generated = (size: number, seeds: number, seconds: number): Group =>
  seeded(`${size.toLocaleString("en-GB")} people`, size, seeds, seconds, (seed) =>
    generatedFamily(size, seed),
  );

const ancestors = (generations: number, seeds: number): Group =>
  seeded(`Forebears of ${generations} generations`, null, seeds, 5, (seed) =>
    ancestorTree(generations, seed),
  );

const dynasties = (size: number, seeds: number): Group =>
  seeded(`Dynasties of ${size} people with cousins who marry`, null, seeds, 5, (seed) =>
    dynasty(size, 5, seed),
  );

function seeded(
  name: string,
  size: number | null,
  seeds: number,
  seconds: number,
  familyOf: (seed: number) => LayoutGraph,
): Group {
  const families = Array.from({ length: seeds }, (_, i) => ({
    name: `seed ${i + 1}`,
    graph: familyOf(i + 1),
  }));
  const named =
    size !== null && size >= 1000 ? `${name} (${seeds} families, ${seconds} s at most for each)` : name;
  return { name: named, size, families, seconds, times: 5 };
}

/** Short leaves out what takes long, and most seeds; a folder’s family files come last. */
export function groups(short: boolean, pedigrees: string | null): Group[] {
  const own = short
    ? [shapes(), generated(12, 4, 3), generated(50, 4, 3), generated(200, 2, 5)]
    : [
        shapes(),
        generated(12, 20, 3),
        generated(50, 20, 3),
        generated(200, 10, 5),
        generated(300, 10, 10),
        ancestors(5, 10),
        ancestors(6, 6),
        dynasties(60, 10),
        generated(1000, 2, 12),
        generated(5000, 2, 12),
      ];
  return pedigrees === null ? own : [...own, ...pedigreesIn(pedigrees)];
}
