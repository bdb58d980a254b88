import type { Layout, LayoutGraph } from "@throughline/genogram";
import type { Placed } from "../score/placed.ts";

export interface Laid {
  readonly placed: readonly Placed[];
  /** What an engine that can stay close to an earlier drawing wants to see again. */
  readonly layout: Layout | null;
}

/** Something that gives a family's people places. */
export interface Engine {
  readonly name: EngineName;
  lay(graph: LayoutGraph, previous: Layout | null): Laid | Promise<Laid>;
}

export const engineNames = [
  "throughline",
  "graphviz dot",
  "elkjs",
  "dagre",
  "d3-dag",
  "relatives-tree",
  "family-chart",
] as const;
export type EngineName = (typeof engineNames)[number];

export const isEngineName = (name: unknown): name is EngineName => engineNames.some((one) => one === name);

/** For engines that have places and nothing else. */
export const only = (placed: readonly Placed[]): Laid => ({ placed, layout: null });
