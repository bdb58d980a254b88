import { drawGenogram, familyOfShape, type LayoutGraph } from "@throughline/genogram";
import { spreadOf } from "../measure.ts";
import type { SectionTable } from "../section.ts";
import { shownNumber } from "../table.ts";
import type { Group } from "./families/groups.ts";

const LARGEST = 1000;
const [WARM, TIMES] = [2, 3];

/** What a page waits for: from the facts to the finished SVG, with places, lines, words, key and description. */
export function drawnWhole(groups: readonly Group[]): SectionTable {
  const small = groups.filter(({ size }) => (size ?? 0) <= LARGEST);
  return {
    heading: "Ours from the facts to the finished SVG",
    columns: ["Families", "ms p50", "ms p95", "kB"],
    rows: small.map(({ name, families }) => {
      const all = families.map(({ graph }) => drawn(graph));
      const ms = spreadOf(all.flatMap((one) => one.ms));
      const kB = spreadOf(all.map((one) => one.svg.length / 1000));
      return [name, shownNumber(ms.median), shownNumber(ms.p95), shownNumber(kB.median)];
    }),
  };
}

function drawn(graph: LayoutGraph): { ms: number[]; svg: string } {
  const family = familyOfShape({ ...graph, people: graph.people.map((person) => ({ ...person, name: "" })) });
  const asked = { day: Temporal.PlainDate.from("2026-11-24"), title: "A family", drawnBy: "the bench" };
  const ms: number[] = [];
  let svg = "";
  for (let i = -WARM; i < TIMES; i += 1) {
    const began = performance.now();
    svg = drawGenogram(family, asked);
    if (i >= 0) ms.push(performance.now() - began);
  }
  return { ms, svg };
}
