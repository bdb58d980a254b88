import { calculateTree } from "family-chart";
import { type Engine, only } from "./engine.ts";
import { kinOf } from "./kin.ts";

const [APART, BELOW] = [132, 150];

export const familyChart: Engine = {
  name: "family-chart",
  lay(graph) {
    const kin = kinOf(graph);
    const births = new Map(graph.people.map(({ id, birth }) => [id, birth ?? 0]));
    const people = graph.people.map(({ id, sex }) => ({
      id,
      data: { gender: sex === "female" ? ("F" as const) : ("M" as const) },
      rels: {
        parents: [...(kin.get(id)?.parents.keys() ?? [])],
        spouses: [...(kin.get(id)?.partners.keys() ?? [])],
        children: [...(kin.get(id)?.children.keys() ?? [])],
      },
    }));
    const { data } = calculateTree(people, {
      main_id: graph.index,
      node_separation: APART,
      level_separation: BELOW,
      single_parent_empty_card: false,
      show_siblings_of_main: true,
      sortChildrenFunction: (a, b) => (births.get(a.id) ?? 0) - (births.get(b.id) ?? 0),
    });
    return only(data.map(({ data: { id }, x, y }) => ({ id, x: x / APART, y: y / BELOW })));
  },
};
