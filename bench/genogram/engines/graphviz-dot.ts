import { Graphviz } from "@hpcc-js/wasm-graphviz";
import { asPlainGraph, BETWEEN_RANKS, fromPoints, HEIGHT, type PlainGraph, SPACE } from "./as-plain-graph.ts";
import { type Engine, only } from "./engine.ts";

const AN_INCH = 72;
const inches = (n: number) => (n / AN_INCH).toFixed(4);

function dotOf({ points, lines }: PlainGraph): string {
  const names = new Map(points.map(({ id }, i) => [id, `n${i}`]));
  return `digraph {
graph [nodesep=${inches(SPACE)}, ranksep=${inches(BETWEEN_RANKS)}]
node [shape=box, fixedsize=true, height=${inches(HEIGHT)}, label=""]
edge [dir=none]
${points.map(({ width }, i) => `n${i} [width=${inches(width)}]`).join("\n")}
${lines.map(([from, to]) => `${names.get(from)} -> ${names.get(to)}`).join("\n")}
}`;
}

export async function graphvizDot(): Promise<Engine> {
  const graphviz = await Graphviz.load();
  return {
    name: "graphviz dot",
    lay(graph) {
      const plain = asPlainGraph(graph);
      const answer = graphviz.layout(dotOf(plain), "plain", "dot");
      const middles = answer.split("\n").flatMap((line) => {
        const [what, name = "", x, y] = line.split(" ");
        const id = what === "node" ? plain.points[Number(name.slice(1))]?.id : undefined;
        return id === undefined ? [] : [{ id, x: Number(x) * AN_INCH, y: -Number(y) * AN_INCH }];
      });
      return only(fromPoints(middles));
    },
  };
}
