import type { Engine, EngineName } from "./engine.ts";

/** Each is loaded only in the process that measures it. */
export const engines: Readonly<Record<EngineName, () => Promise<Engine>>> = {
  throughline: async () => (await import("./throughline.ts")).throughline,
  "graphviz dot": async () => (await import("./graphviz-dot.ts")).graphvizDot(),
  elkjs: async () => (await import("./elk.ts")).elk,
  dagre: async () => (await import("./dagre.ts")).dagre,
  "d3-dag": async () => (await import("./d3-dag.ts")).d3Dag,
  "relatives-tree": async () => (await import("./relatives-tree.ts")).relativesTree(),
  "family-chart": async () => (await import("./family-chart.ts")).familyChart,
};
