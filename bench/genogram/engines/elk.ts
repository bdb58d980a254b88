import ELK from "elkjs/lib/elk.bundled.js";
import { asPlainGraph, BETWEEN_RANKS, fromPoints, HEIGHT, SPACE } from "./as-plain-graph.ts";
import { type Engine, only } from "./engine.ts";

const engine = new ELK();

export const elk: Engine = {
  name: "elkjs",
  async lay(graph) {
    const { points, lines } = asPlainGraph(graph);
    const { children } = await engine.layout({
      id: "family",
      layoutOptions: {
        "elk.algorithm": "layered",
        "elk.direction": "DOWN",
        "elk.spacing.nodeNode": String(SPACE),
        "elk.layered.spacing.nodeNodeBetweenLayers": String(BETWEEN_RANKS),
      },
      children: points.map(({ id, width }) => ({ id, width, height: HEIGHT })),
      edges: lines.map(([from, to], i) => ({ id: `line ${i}`, sources: [from], targets: [to] })),
    });
    return only(fromPoints(children.map(({ id, x, y, width }) => ({ id, x: x + width / 2, y }))));
  },
};
