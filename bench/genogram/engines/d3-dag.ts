import { dagre } from "d3-dag";
import { asPlainGraph, BETWEEN_RANKS, fromPoints, HEIGHT, SPACE } from "./as-plain-graph.ts";
import { type Engine, only } from "./engine.ts";

/** Through the door it keeps for those who know dagre, at its usual quality. */
export const d3Dag: Engine = {
  name: "d3-dag",
  lay(family) {
    const { points, lines } = asPlainGraph(family);
    const graph = new dagre.graphlib.Graph();
    graph.setGraph({ rankdir: "TB", nodesep: SPACE, ranksep: BETWEEN_RANKS });
    graph.setDefaultEdgeLabel(() => ({}));
    for (const { id, width } of points) graph.setNode(id, { width, height: HEIGHT });
    for (const [from, to] of lines) graph.setEdge(from, to);
    dagre.layout(graph);
    return only(
      fromPoints(
        points.map(({ id }) => {
          const { x, y } = graph.node(id);
          return { id, x, y };
        }),
      ),
    );
  },
};
