import type { GraphPerson, LayoutGraph } from "../layout/graph.ts";

/**
 * A family in the plain form that other programs write: people, unions with their children, and whom it is about. Read
 * it with `readShape`; it can be laid out as it is, under the ids of the file.
 */
export interface Shape extends LayoutGraph {
  readonly people: readonly ShapePerson[];
}

/** Somebody in the plain form; `birth` is a year, with a fraction where the day is known; null where it is not. */
export interface ShapePerson extends GraphPerson {
  /** "" where the file gives none. */
  readonly name: string;
}
