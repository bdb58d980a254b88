import { Graph, layout } from "@dagrejs/dagre";
import { asPlainGraph, BETWEEN_RANKS, fromPoints, HEIGHT, SPACE } from "./as-plain-graph.ts";
import { type Engine, only } from "./engine.ts";

export const dagre: Engine = {
  name: "dagre",
  lay(family) {
    const { points, lines } = asPlainGraph(family);
    const graph = new Graph();
    graph.setGraph({ rankdir: "TB", nodesep: SPACE, ranksep: BETWEEN_RANKS });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const { id, width } of points) graph.setNode(id, { width, height: HEIGHT });
    for (const [from, to] of lines) graph.setEdge(from, to);
    layout(graph);
    return only(
      fromPoints(
        points.map(({ id }) => {
          const { x, y } = graph.node(id);
          return { id, x: x ?? Number.NaN, y: y ?? Number.NaN };
        }),
      ),
    );
  },
};
