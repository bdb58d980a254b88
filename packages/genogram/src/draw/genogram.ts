import { familyOn } from "../as-at.ts";
import type { Family } from "../family.ts";
import { graphOf } from "../graph-of.ts";
import { kinOf, type Kin } from "../kin/kin-of.ts";
import { homeName } from "../label/home-name.ts";
import { labelsOf } from "../label/label.ts";
import { geometryOf } from "../layout/geometry/geometry-of.ts";
import type { Layout, LayoutGraph, OrderPin } from "../layout/graph.ts";
import { layOut } from "../layout/lay-out.ts";
import { usualNotation, type Notation } from "../notation/notation.ts";
import { isParentMissing } from "./draw-gaps.ts";
import { wordWidths } from "./lines/word-widths.ts";
import { placedGaps } from "./placed-gaps.ts";
import type { Layer, Scene } from "./scene.ts";
import { genogramSizes } from "./sizes.ts";

/** How a family is to be laid out and shown. */
export interface GenogramAsked {
  readonly day: Temporal.PlainDate;
  /** A layout made before, to be drawn as it is, or stayed close to when the facts have changed; without one the family is laid out. */
  readonly layout?: Layout;
  /** The layout to stay close to. */
  readonly previous?: Layout | null;
  readonly pins?: readonly OrderPin[];
  readonly notation?: Notation;
  /** Homes, unless others are asked for. */
  readonly layers?: Iterable<Layer>;
}

/** A family as at a day with its layout and places: what a drawing is made from. Keep `layout` to hold the next one close to it. */
export function genogramOf(recorded: Family, asked: GenogramAsked): Scene {
  const { day, notation = usualNotation, previous = null, pins = [] } = asked;
  const family = familyOn(recorded, day);
  const graph = graphOf(family);
  const layout =
    placesAll(asked.layout, graph) ?? layOut(graph, { previous: asked.layout ?? previous, pins });
  const labels = labelsOf(family, day, notation);
  const labelHeights = new Map([...labels].map(([id, { height }]) => [id, height]));
  const layers = new Set<Layer>(asked.layers ?? ["households"]);
  const homeNameHeights = new Map(family.households.map(({ id, name }) => [id, homeName(name).height]));
  const geometry = geometryOf(layout, graph, {
    ...genogramSizes,
    labelHeights,
    homeNameHeights,
    wordWidths: wordWidths(graph, family),
  });
  const unions = new Map(graph.unions.map((union) => [union.id, union]));
  return {
    family,
    day,
    notation,
    layers,
    graph,
    layout,
    geometry,
    gaps: placedGaps(geometry, layers.has("households")).filter(({ union }) =>
      isParentMissing(unions.get(union)),
    ),
    labels,
    kin: family.index === null ? new Map<string, Kin>() : kinOf(family, family.index),
    people: new Map(family.people.map((person) => [person.id, person])),
    unions,
    couples: new Map(family.couples.map((couple) => [couple.id, couple])),
  };
}

/** The layout, where it has a place for everybody and every union, and for nobody else. */
function placesAll(layout: Layout | undefined, { people, unions }: LayoutGraph): Layout | null {
  if (layout === undefined) return null;
  const same = (places: Layout["people"], of: readonly { readonly id: string }[]): boolean => {
    const ids = new Set(places.map(({ id }) => id));
    return ids.size === of.length && of.every(({ id }) => ids.has(id));
  };
  return same(layout.people, people) && same(layout.unions, unions) ? layout : null;
}
