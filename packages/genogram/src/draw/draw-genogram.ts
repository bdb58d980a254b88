import { showDay } from "@throughline/calendar";
import { describeFamily } from "../describe/describe-family.ts";
import type { Family } from "../family.ts";
import { drawDoubts } from "./draw-doubts.ts";
import { drawGaps } from "./draw-gaps.ts";
import { drawHead } from "./draw-head.ts";
import { drawHouseholdNames, drawHouseholds } from "./draw-households.ts";
import { drawPeople } from "./draw-people.ts";
import { genogramOf, type GenogramAsked } from "./genogram.ts";
import { ink, typeface } from "./ink.ts";
import { drawLegend } from "./legend/draw-legend.ts";
import { drawCouples, drawCoupleWords } from "./lines/draw-couples.ts";
import { drawHops, drawLinks, drawLinkWords } from "./lines/draw-links.ts";
import { drawTwinBars } from "./lines/draw-twins.ts";
import { drawQualities } from "./quality/draw-qualities.ts";
import type { Scene } from "./scene.ts";
import { genogramSizes } from "./sizes.ts";
import { element, escapeText, tenths } from "@throughline/svg";

/** What a drawing says of itself, and where its people lead. */
export interface DrawingAsked {
  readonly title: string;
  /** Who drew it: a practitioner's name, and their agency. */
  readonly drawnBy: string;
  readonly restrictions?: readonly string[];
  /** Begins every id in the drawing; a letter, then letters, digits, - and _. Different for each on a page. */
  readonly idPrefix?: string;
  /** An address for a person; null for none. */
  readonly hrefOf?: (id: string) => string | null;
  /** Whether to leave out the head and the key, where a page shows them itself. */
  readonly bare?: boolean;
  /** A sheet of paper to be as large as, in millimetres, and how many pixels of the drawing that is. */
  readonly sheet?: { readonly mm: Size; readonly pixels: Size };
}

/** A width and a height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const LEFT = 24;
/** The geometry has a margin of its own, of which the head may take some. */
const HEADROOM = 18;
const LEAST_WIDTH = 520;

/**
 * A family's genogram as at a day as SVG text: the same bytes for the same facts, here and in a browser. It has classes
 * and presentation attributes only, no style, and every text in it is escaped. Throws a RangeError when `idPrefix` could
 * not begin an id.
 */
export function drawGenogram(recorded: Family, asked: GenogramAsked & DrawingAsked): string {
  return drawScene(genogramOf(recorded, asked), asked);
}

/** Draws what `genogramOf` made. */
export function drawScene(scene: Scene, asked: DrawingAsked): string {
  const { title, idPrefix: prefix = "genogram" } = asked;
  if (!/^[A-Za-z][\w-]*$/.test(prefix)) throw new RangeError("An id begins with a letter.");
  const { geometry, day } = scene;
  const { head, doubts, legend, top, foot, key, width, height } = framed(scene, asked);
  const outer = asked.sheet?.pixels ?? { width, height };
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "genogram",
      role: "group",
      "aria-roledescription": "genogram",
      "aria-labelledby": `${prefix}-title`,
      "aria-describedby": `${prefix}-desc`,
      viewBox: `0 0 ${tenths(outer.width)} ${tenths(outer.height)}`,
      width: asked.sheet === undefined ? width : `${asked.sheet.mm.width}mm`,
      height: asked.sheet === undefined ? height : `${asked.sheet.mm.height}mm`,
      "font-family": typeface,
    },
    element("title", { id: `${prefix}-title` }, escapeText(`${title}, as at ${showDay(day)}`)),
    element("desc", { id: `${prefix}-desc` }, escapeText(descriptionOf(scene))),
    element("rect", { class: "genogram-paper", ...outer, fill: ink.paper }),
    head.svg,
    moved((width - geometry.width) / 2, top, drawing(scene, asked, prefix)),
    moved(0, foot, doubts.svg),
    moved(0, key, unheard(legend.svg)),
  );
}

/** How large a drawing is in pixels, with its head and key. */
export function sizeOf(scene: Scene, asked: DrawingAsked): Size {
  const { width, height } = framed(scene, asked);
  return { width, height };
}

interface Framed extends Size {
  readonly head: { readonly svg: string };
  readonly doubts: { readonly svg: string };
  readonly legend: { readonly svg: string };
  readonly top: number;
  readonly foot: number;
  readonly key: number;
}

/** The head above a drawing and the key below it, and where the drawing itself begins and ends. */
function framed(
  scene: Scene,
  { title, drawnBy, restrictions = [], bare = false, sheet }: DrawingAsked,
): Framed {
  const { geometry, day } = scene;
  const least = bare ? 0 : Math.max(LEAST_WIDTH, Math.floor(sheet?.pixels.width ?? 0));
  const width = Math.max(Math.ceil(geometry.width), least);
  const nothing = { svg: "", height: 0 };
  const head = bare ? nothing : drawHead({ title, day, drawnBy, restrictions }, LEFT, width);
  const legend = bare ? nothing : drawLegend(scene, width, LEFT);
  const top = Math.max(0, head.height - HEADROOM);
  const foot = top + geometry.height;
  const doubts = bare ? nothing : drawDoubts(scene, LEFT, width);
  const key = foot + doubts.height;
  return { head, doubts, legend, top, foot, key, width, height: Math.ceil(key + legend.height) };
}

function drawing(scene: Scene, { hrefOf = nowhere }: DrawingAsked, prefix: string): string {
  const radius = genogramSizes.symbol / 2;
  return [
    unheard(
      drawHouseholds(scene),
      drawLinks(scene),
      drawTwinBars(scene),
      drawCouples(scene),
      drawHops(scene),
      drawHouseholdNames(scene),
    ),
    drawGaps(scene),
    unheard(drawCoupleWords(scene)),
    drawQualities(scene, radius),
    drawPeople(scene, { prefix, radius, hrefOf }),
    unheard(drawLinkWords(scene)),
  ].join("");
}

/** The first sentences of the text alternative; all of it stands beside the drawing. */
function descriptionOf({ family, day }: Scene): string {
  const { summary, parts } = describeFamily(family, day);
  const gaps = parts.find(({ heading }) => heading === "Not recorded or not known")?.sentences ?? [];
  return [summary, ...(parts[0]?.sentences.slice(0, 3) ?? []), ...gaps.slice(0, 3)].join(" ");
}

/** What only the eye needs: each person says their own homes, partners and links, and the key is of shapes and lines. */
function unheard(...svg: readonly string[]): string {
  return svg.every((part) => part === "") ? "" : element("g", { "aria-hidden": "true" }, ...svg);
}

function moved(x: number, y: number, svg: string): string {
  return svg === "" ? "" : element("g", { transform: `translate(${tenths(x)} ${tenths(y)})` }, svg);
}

function nowhere(): null {
  return null;
}
