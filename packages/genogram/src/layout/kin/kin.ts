import type { GraphPerson, Rel, Union } from "../graph.ts";

/** A link from a union to a child, by number. A child has one primary link: it is placed by that one. */
export interface KinLink {
  readonly union: number;
  readonly child: number;
  readonly rel: Rel;
  readonly primary: boolean;
}

/** A union by number: `a` and `b` are people, or -1 where that parent is not known (never twice the same person). */
export interface KinUnion {
  readonly id: string;
  readonly a: number;
  readonly b: number;
  readonly told: Union;
  readonly links: readonly KinLink[];
}

/** The layout graph with people and unions as numbers, and everything that cannot be drawn taken out and named. */
export interface Kin {
  readonly people: readonly GraphPerson[];
  /** Number of a person by id. */
  readonly numberOf: ReadonlyMap<string, number>;
  readonly unions: readonly KinUnion[];
  /** Unions each person is a partner or parent in. */
  readonly unionsOf: readonly (readonly number[])[];
  /** Links each person is the child of. */
  readonly parentLinks: readonly (readonly KinLink[])[];
  /** Number of the child the drawing is about, or -1. */
  readonly index: number;
  readonly households: readonly (readonly number[])[];
  readonly twins: readonly (readonly number[])[];
  readonly warnings: readonly string[];
}

/** The known parents of a union, none to two. */
export function parentsIn(union: KinUnion): readonly number[] {
  return [union.a, union.b].filter((person) => person >= 0);
}
