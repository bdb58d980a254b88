import { drawBadge } from "../draw/badges.ts";
import { drawSymbol } from "../draw/draw-symbol.ts";
import { ink, LINE, textSize } from "../draw/ink.ts";
import { element, titleOf } from "@throughline/svg";
import { words } from "../draw/words.ts";
import { nameOf } from "../name-of.ts";
import type { Notation } from "../notation/notation.ts";
import { ageWords } from "../text/age-words.ts";
import { wrapped } from "../text/wrapped.ts";
import type { Ecomap } from "./ecomap.ts";
import type { Ring } from "./places.ts";

const CELL = { width: 116, height: 112 } as const;
const RADIUS = 18;
/** Lines of words that there is room for below somebody. */
const MOST_LINES = 4;

/** How large the household's ring has to be for so many members. */
export function innerFor(members: number): Ring["inner"] {
  const { columns, rows } = gridOf(members);
  return { rx: (columns * CELL.width) / Math.SQRT2 + 12, ry: (rows * CELL.height + 26) / Math.SQRT2 + 12 };
}

/** The household in the middle: its name, and everybody in it with the child first. */
export function drawHousehold(
  map: Ecomap,
  { centre, inner }: Ring,
  day: Temporal.PlainDate,
  notation: Notation,
): string {
  const { columns, rows } = gridOf(map.members.length);
  const top = centre.y - (rows * CELL.height + 26) / 2;
  const [name = ""] = wrapped(map.household, {
    width: inner.rx * 1.1,
    lines: 1,
    size: textSize.name,
    weight: "bold",
  }).lines;
  const cells = map.members.map((member, at) => {
    const row = Math.floor(at / columns);
    const inRow = Math.min(columns, map.members.length - row * columns);
    const cx = centre.x + ((at % columns) - (inRow - 1) / 2) * CELL.width;
    return drawMember(
      member,
      { cx, cy: top + 26 + row * CELL.height + RADIUS + 6 },
      { day, notation, isIndex: at === 0 },
    );
  });
  return element(
    "g",
    { class: "ecomap-household", role: "group", "aria-label": map.household },
    element("ellipse", {
      class: "ecomap-ring",
      cx: centre.x,
      cy: centre.y,
      ...inner,
      fill: ink.paper,
      stroke: ink.line,
      "stroke-width": 2,
    }),
    element(
      "g",
      { "aria-hidden": "true" },
      words({
        x: centre.x,
        y: top + 12,
        text: name,
        name: "ecomap-home",
        size: textSize.name,
        anchor: "middle",
        bold: true,
      }),
    ),
    ...cells,
  );
}

interface Shown {
  readonly day: Temporal.PlainDate;
  readonly notation: Notation;
  readonly isIndex: boolean;
}

function drawMember(
  { person, nights, givesCare }: Ecomap["members"][number],
  { cx, cy }: { readonly cx: number; readonly cy: number },
  { day, notation, isIndex }: Shown,
): string {
  const said = [
    nameOf(person),
    isIndex ? "the child" : "",
    ageWords(person, day),
    nights ?? "",
    givesCare ? "gives personal care" : "",
  ]
    .filter((part) => part !== "")
    .join(", ");
  const room = { width: CELL.width - 8, size: textSize.small } as const;
  const name = wrapped(nameOf(person), { ...room, lines: 2, weight: isIndex ? "bold" : "regular" }).lines;
  const lines = [
    ...name,
    ...wrapped(nights ?? ageWords(person, day), { ...room, lines: MOST_LINES - name.length }).lines,
  ];
  return element(
    "g",
    { class: "ecomap-member", role: "img", "aria-label": said, "data-person": person.id },
    titleOf(said),
    drawSymbol({ person, isIndex, age: null }, { cx, cy, r: RADIUS }, notation),
    ...lines.map((text, at) =>
      words({
        x: cx,
        y: cy + RADIUS + 15 + at * LINE,
        text,
        name: "ecomap-member-word",
        anchor: "middle",
        bold: isIndex && at === 0,
      }),
    ),
    givesCare ? drawBadge({ text: notation.care.letter, full: true }, cx + RADIUS + 3, cy + RADIUS - 4) : "",
  );
}

function gridOf(members: number): { readonly columns: number; readonly rows: number } {
  const columns = members <= 3 ? Math.max(1, members) : Math.ceil(Math.sqrt(members));
  return { columns, rows: Math.max(1, Math.ceil(members / columns)) };
}
