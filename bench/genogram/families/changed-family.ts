import type { LayoutGraph } from "@throughline/genogram";
import { type Chance, chance } from "./chance.ts";

/** The family as it is recorded a day later: one person more, or one fewer. */
export interface Change {
  readonly what: "a child more" | "a partner more" | "one fewer";
  readonly graph: LayoutGraph;
}

/** Changes of a family, the same for a seed; as many as can be made of those asked for. */
export function changesOf(graph: LayoutGraph, seed: number): Change[] {
  const by = chance(seed);
  return [childMore(graph, by), partnerMore(graph, by), oneFewer(graph, by)].filter(
    (change) => change !== null,
  );
}

const NEW = "one more";

function childMore(graph: LayoutGraph, by: Chance): Change | null {
  const union = by.oneOf(graph.unions.filter(({ children }) => children.length > 0));
  if (union === undefined) return null;
  const births = new Map(graph.people.map(({ id, birth }) => [id, birth ?? 0]));
  const birth = Math.max(...union.children.map(({ id }) => births.get(id) ?? 0)) + 1.5;
  const children = [...union.children, { id: NEW, rel: "birth" as const }];
  return {
    what: "a child more",
    graph: {
      ...graph,
      people: [...graph.people, { id: NEW, sex: "female", birth }],
      unions: graph.unions.map((one) => (one === union ? { ...one, children } : one)),
    },
  };
}

function partnerMore(graph: LayoutGraph, by: Chance): Change | null {
  const partnered = new Set(graph.unions.flatMap(({ a, b }) => [a, b]));
  const one = by.oneOf(graph.people.filter(({ id }) => !partnered.has(id)));
  if (one === undefined) return null;
  const birth = one.birth === null ? null : one.birth + 1;
  const union = {
    id: "union of one more",
    a: one.id,
    b: NEW,
    partners: true,
    current: true,
    start: null,
    children: [],
  };
  return {
    what: "a partner more",
    graph: {
      ...graph,
      people: [...graph.people, { id: NEW, sex: one.sex === "male" ? "female" : "male", birth }],
      unions: [...graph.unions, union],
    },
  };
}

function oneFewer(graph: LayoutGraph, by: Chance): Change | null {
  const parents = new Set(graph.unions.flatMap(({ a, b }) => [a, b]));
  const gone = by.oneOf(graph.people.filter(({ id }) => !parents.has(id) && id !== graph.index));
  if (gone === undefined) return null;
  return {
    what: "one fewer",
    graph: {
      ...graph,
      people: graph.people.filter((one) => one !== gone),
      unions: graph.unions.map((union) => ({
        ...union,
        children: union.children.filter(({ id }) => id !== gone.id),
      })),
    },
  };
}
