import { registerHooks } from "node:module";
import type { Node, Relation } from "relatives-tree/lib/types.js";
import { type Engine, only } from "./engine.ts";
import { kinOf } from "./kin.ts";

const UNITS_A_PERSON = 2;

/** Its files leave the endings off what they import, which Node does not take; bundlers add them. */
function addEndings(): void {
  registerHooks({
    resolve(from, context, next) {
      if (!from.startsWith(".") || !context.parentURL?.includes("/relatives-tree/"))
        return next(from, context);
      try {
        return next(`${from}.js`, context);
      } catch {
        return next(`${from}/index.js`, context);
      }
    },
    load(url, context, next) {
      return next(url, url.includes("/relatives-tree/lib/") ? { ...context, format: "module" } : context);
    },
  });
}

export async function relativesTree(): Promise<Engine> {
  addEndings();
  const { default: calcTree } = await import("relatives-tree");
  return {
    name: "relatives-tree",
    lay(graph) {
      const kin = kinOf(graph);
      const related = (some: Map<string, string> | undefined, words: Readonly<Record<string, string>>) =>
        [...(some ?? [])].map(([id, how]) => ({ id, type: words[how] }) as Relation);
      const nodes = graph.people.map(({ id, sex }) => {
        const { parents, children, siblings, partners } = kin.get(id) ?? {};
        return {
          id,
          gender: sex === "female" ? "female" : "male",
          parents: related(parents, { birth: "blood", adopted: "adopted" }),
          children: related(children, { birth: "blood", adopted: "adopted" }),
          siblings: related(siblings, { whole: "blood", half: "half" }),
          spouses: related(partners, { current: "married", former: "divorced" }),
        } as Node;
      });
      const tree = calcTree(nodes, { rootId: graph.index ?? nodes[0]?.id ?? "" });
      return only(
        tree.nodes.map(({ id, left, top }) => ({ id, x: left / UNITS_A_PERSON, y: top / UNITS_A_PERSON })),
      );
    },
  };
}
