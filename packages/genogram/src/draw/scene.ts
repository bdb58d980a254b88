import type { Couple, Family, Person } from "../family.ts";
import type { Kin } from "../kin/kin-of.ts";
import type { Label } from "../label/label.ts";
import type { Gap, Geometry } from "../layout/geometry/geometry.ts";
import type { Layout, LayoutGraph, Union } from "../layout/graph.ts";
import type { Notation } from "../notation/notation.ts";

/** What may be laid over a family: its homes, who gives care, how people were said to be with each other, who helps. */
export type Layer = "households" | "care" | "relationships" | "services";

/** Everything one drawing is made from, looked up once. */
export interface Scene {
  readonly family: Family;
  readonly day: Temporal.PlainDate;
  readonly notation: Notation;
  readonly layers: ReadonlySet<Layer>;
  readonly graph: LayoutGraph;
  readonly layout: Layout;
  readonly geometry: Geometry;
  /** Marks for parents who are missing, where they are drawn. */
  readonly gaps: readonly Gap[];
  readonly labels: ReadonlyMap<string, Label>;
  readonly kin: ReadonlyMap<string, Kin>;
  readonly people: ReadonlyMap<string, Person>;
  readonly unions: ReadonlyMap<string, Union>;
  readonly couples: ReadonlyMap<string, Couple>;
}
