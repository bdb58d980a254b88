import type { Box, Geometry, Point } from "../layout/geometry/geometry.ts";
import type { LayoutGraph } from "../layout/graph.ts";
import { boxesMeet, goesThrough, isAt, isInside, segmentsOf, symbolBox } from "./shapes-on-paper.ts";

/** What a drawing does that none may, each in a sentence; empty when it keeps every law. `symbol` is a symbol's side. */
export function drawingBreaches(graph: LayoutGraph, drawing: Geometry, symbol: number): string[] {
  return [
    ...peopleOnce(graph, drawing),
    ...couplesJoined(graph, drawing, symbol),
    ...childrenJoined(graph, drawing, symbol),
    ...throughPeople(graph, drawing, symbol),
    ...overOneAnother(drawing, symbol),
    ...offThePaper(drawing, symbol),
    ...outsidersHeld(graph, drawing),
  ];
}

function peopleOnce({ people }: LayoutGraph, drawing: Geometry): string[] {
  const times = Map.groupBy(drawing.people, ({ id }) => id);
  const ids = new Set(people.map(({ id }) => id));
  return [
    ...[...ids].flatMap((id) =>
      times.get(id)?.length === 1 ? [] : [`${id} is drawn ${times.get(id)?.length ?? 0} times.`],
    ),
    ...[...times.keys()].flatMap((id) => (ids.has(id) ? [] : [`${id} is nobody.`])),
  ];
}

type Boxes = ReadonlyMap<string, Box>;
const symbols = ({ people }: Geometry, symbol: number): Boxes =>
  new Map(people.map((person) => [person.id, symbolBox(person, symbol)]));

/** Every two people of a union are joined by one line, from the one's symbol to the other's. */
function couplesJoined({ unions }: LayoutGraph, drawing: Geometry, symbol: number): string[] {
  const boxes = symbols(drawing, symbol);
  const lines = Map.groupBy(drawing.partnerLines, ({ union }) => union);
  return unions.flatMap(({ id, a, b }) => {
    if (a === null || b === null || a === b) return [];
    const points = lines.get(id)?.flatMap((line) => [line.points[0], line.points.at(-1)]) ?? [];
    const joined = [a, b].every((one) =>
      points.some((point) => point && isAt(point, boxes.get(one) ?? nowhere)),
    );
    return joined && points.length === 2 ? [] : [`${a} and ${b} of ${id} are not joined by one line.`];
  });
}

const nowhere: Box = { x: Number.NaN, y: Number.NaN, width: 0, height: 0 };

/** Every child is joined once to each union it is a child of, and the line ends at its symbol. */
function childrenJoined({ unions }: LayoutGraph, drawing: Geometry, symbol: number): string[] {
  const boxes = symbols(drawing, symbol);
  const key = (union: string, child: string) => JSON.stringify([union, child]);
  const all = Map.groupBy(drawing.descents, ({ union, child }) => key(union, child));
  return unions.flatMap(({ id, children }) =>
    [...new Set(children.map((child) => child.id))].flatMap((child) => {
      const [descent, ...more] = all.get(key(id, child)) ?? [];
      if (descent === undefined) return [`${child} is not joined to ${id}.`];
      const end = descent.points.at(-1);
      if (more.length > 0) return [`${child} is joined to ${id} more than once.`];
      return end && isAt(end, boxes.get(child) ?? nowhere)
        ? []
        : [`The line from ${id} does not reach ${child}.`];
    }),
  );
}

interface Line {
  readonly what: string;
  readonly ends: readonly (string | null)[];
  readonly points: readonly Point[];
}

function linesOf({ unions }: LayoutGraph, { partnerLines, bars, descents }: Geometry): Line[] {
  const byId = new Map(unions.map((union) => [union.id, union]));
  const parents = (union: string) => [byId.get(union)?.a ?? null, byId.get(union)?.b ?? null];
  return [
    ...partnerLines.map(({ union, points }) => ({
      what: `The line of ${union}`,
      ends: parents(union),
      points,
    })),
    ...bars.flatMap(({ union, lines }) =>
      lines.map((points) => ({ what: `The bar of ${union}`, ends: parents(union), points })),
    ),
    ...descents.map(({ union, child, points }) => ({
      what: `The line from ${union} to ${child}`,
      ends: [...parents(union), child],
      points,
    })),
  ];
}

/** No line goes through a symbol that is not at its end, nor through any label or word. */
function throughPeople(graph: LayoutGraph, drawing: Geometry, symbol: number): string[] {
  const boxes = symbols(drawing, symbol);
  const texts = textBoxes(drawing);
  return linesOf(graph, drawing).flatMap(({ what, ends, points }) => {
    const segments = segmentsOf(points);
    const through = (box: Box) => segments.some((segment) => goesThrough(segment, box));
    const others = [...boxes].filter(([id, box]) => !ends.includes(id) && through(box)).map(([id]) => id);
    const struck = texts.filter(({ box }) => through(box)).map((text) => text.what);
    return [...others, ...struck].map((it) => `${what} goes through ${it}.`);
  });
}

interface Drawn {
  readonly what: string;
  readonly box: Box;
}

function textBoxes({ people, partnerLines, descents }: Geometry): Drawn[] {
  const words = [...partnerLines, ...descents].flatMap(({ union, word }) =>
    word === null ? [] : [{ what: `a word of ${union}`, box: word }],
  );
  return [...people.map(({ id, label }) => ({ what: `the label of ${id}`, box: label })), ...words];
}

const allBoxes = (drawing: Geometry, symbol: number): Drawn[] => [
  ...drawing.people.map((person) => ({ what: person.id, box: symbolBox(person, symbol) })),
  ...textBoxes(drawing),
];

function overOneAnother(drawing: Geometry, symbol: number): string[] {
  const all = allBoxes(drawing, symbol);
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .flatMap((other) => (boxesMeet(one.box, other.box) ? [`${one.what} and ${other.what} overlap.`] : [])),
  );
}

function offThePaper(drawing: Geometry, symbol: number): string[] {
  const { width, height, partnerLines, bars, descents, households } = drawing;
  const paper = { x: 0, y: 0, width, height };
  const points = [
    ...partnerLines.flatMap((line) => line.points),
    ...bars.flatMap(({ lines }) => lines.flat()),
    ...descents.flatMap((descent) => descent.points),
    ...households.flatMap(({ runs, ties }) => [...runs.flatMap(({ outline }) => outline), ...ties.flat()]),
    ...allBoxes(drawing, symbol).flatMap(({ box }) => [box, { x: box.x + box.width, y: box.y + box.height }]),
  ];
  const off = points.find((point) => !isAt(point, paper, 0));
  return off === undefined
    ? []
    : [`Something is at ${off.x}, ${off.y}, off the paper of ${width} by ${height}.`];
}

/** A household's outlines hold all its members and nobody else. */
function outsidersHeld({ households }: LayoutGraph, drawing: Geometry): string[] {
  const shapes = new Map(drawing.households.map((shape) => [shape.id, shape]));
  return households.flatMap(({ id, members }) => {
    const outlines = shapes.get(id)?.runs.map(({ outline }) => outline) ?? [];
    return drawing.people.flatMap((person) => {
      const held = outlines.some((outline) => isInside({ x: person.cx, y: person.cy }, outline));
      if (held === members.includes(person.id)) return [];
      return [held ? `${person.id} is drawn inside ${id}.` : `${person.id} is drawn outside ${id}.`];
    });
  });
}
