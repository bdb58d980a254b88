import { familyOn } from "../as-at.ts";
import { drawScene, sizeOf, type DrawingAsked, type Size } from "../draw/draw-genogram.ts";
import { genogramOf, type GenogramAsked } from "../draw/genogram.ts";
import type { Scene } from "../draw/scene.ts";
import { genogramSizes } from "../draw/sizes.ts";
import type { Family } from "../family.ts";
import { listed } from "../text/listed.ts";
import { drawnOn, roomOn, siblingsAcross, type Paper } from "./paper.ts";
import { partOfFamily } from "./part-of-family.ts";
import { sheetsOf } from "./sheets-of.ts";
import { unitsOf, type Unit } from "./units.ts";

/** One sheet of a genogram on paper. */
export interface Sheet {
  readonly number: number;
  readonly svg: string;
  /** Who is on it. */
  readonly people: readonly string[];
  /** Who goes on elsewhere, and on which sheets. */
  readonly stubs: ReadonlyMap<string, readonly number[]>;
}

/** What sheets are asked for: as for a drawing, but laid out anew for each sheet. */
export type SheetsAsked = Omit<GenogramAsked, "layout"> &
  Omit<DrawingAsked, "bare"> & { readonly paper: Paper };

/**
 * A genogram on paper, landscape: one sheet where its smallest text is then at least 8 points, else split by branch. Whoever
 * goes on elsewhere says on which sheet. Each sheet has its own head and key, and is as large as the paper within 8 mm.
 */
export function drawSheets(recorded: Family, asked: SheetsAsked): readonly Sheet[] {
  const whole = genogramOf(recorded, asked);
  const parts = fitsOn(whole, asked) ? [null] : splitOf(familyOn(recorded, asked.day), whole, asked);
  return parts.map((units, at) => {
    const stubs = units === null ? new Map<string, readonly number[]>() : stubsOf(parts, at);
    const scene =
      units === null ? whole : { ...genogramOf(partWith(whole.family, units, stubs), asked), kin: whole.kin };
    const many = parts.length > 1 ? `: sheet ${at + 1} of ${parts.length}` : "";
    return {
      number: at + 1,
      svg: drawScene(scene, { ...asked, title: asked.title + many, ...onPaper(scene, asked, at) }),
      people: scene.family.people.map(({ id }) => id),
      stubs,
    };
  });
}

function splitOf(family: Family, whole: Scene, asked: SheetsAsked): readonly (readonly Unit[])[] {
  const units = unitsOf(whole.graph, siblingsAcross(asked.paper, genogramSizes));
  const width = roomOn(asked.paper).width;
  return sheetsOf(units, family.index, (some) => {
    const people = new Set(some.flatMap((unit) => unit.people));
    if (people.size > 60 || some.length * 2 > (width / genogramSizes.pitch) * 8) return false;
    const others = new Set(units.filter((unit) => !some.includes(unit)).flatMap((unit) => unit.people));
    const stubs = new Map([...people].filter((id) => others.has(id)).map((id) => [id, [99]]));
    return fitsOn(genogramOf(partWith(family, some, stubs), asked), asked);
  });
}

function fitsOn(scene: Scene, asked: SheetsAsked, scale = 1): boolean {
  const { width, height } = sizeOn(scene, asked, scale);
  const room = roomOn(asked.paper);
  return width <= room.width * scale && height <= room.height * scale;
}

/** How large a drawing is whose head and key are as wide as the sheet, which is so many times the room for the least letters. */
function sizeOn(scene: Scene, asked: SheetsAsked, scale: number): Size {
  return sizeOf(scene, { ...asked, sheet: sheetOf(asked.paper, scale) });
}

function sheetOf(paper: Paper, scale: number): { readonly mm: Size; readonly pixels: Size } {
  const { width, height } = roomOn(paper);
  return { mm: drawnOn[paper], pixels: { width: width * scale, height: height * scale } };
}

/** How many times as large as its least a small family may be drawn: letters of 11 points rather than 8. */
const GROWS = 1.4;

/** Sheets as parts of the room for letters of 8 points, the smallest first: a family is drawn on the first it fits on. */
const SCALES = [1 / GROWS, 0.76, 0.8, 0.84, 0.88, 0.92, 0.96] as const;

/** The sheet in millimetres, and in the drawing's own pixels. */
function onPaper(scene: Scene, asked: SheetsAsked, at: number): Pick<DrawingAsked, "sheet" | "idPrefix"> {
  const { width, height } = sizeOn(scene, asked, 1);
  const room = roomOn(asked.paper);
  const scale =
    SCALES.find((one) => fitsOn(scene, asked, one)) ?? Math.max(1, width / room.width, height / room.height);
  return { idPrefix: `${asked.idPrefix ?? "genogram"}-${at + 1}`, sheet: sheetOf(asked.paper, scale) };
}

function stubsOf(
  parts: readonly (readonly Unit[] | null)[],
  at: number,
): ReadonlyMap<string, readonly number[]> {
  const on = parts.map((units) => new Set(units?.flatMap(({ people }) => people)));
  const here = [...(on[at] ?? [])];
  return new Map(
    here
      .map((id) => [id, on.flatMap((people, n) => (n !== at && people.has(id) ? [n + 1] : []))] as const)
      .filter(([, sheets]) => sheets.length > 0),
  );
}

function partWith(
  family: Family,
  units: readonly Unit[],
  stubs: ReadonlyMap<string, readonly number[]>,
): Family {
  const part = partOfFamily(family, units);
  return {
    ...part,
    people: part.people.map((person) => {
      const sheets = stubs.get(person.id);
      return sheets === undefined ? person : { ...person, marks: [...person.marks, stubWords(sheets)] };
    }),
  };
}

function stubWords(sheets: readonly number[]): string {
  return `goes on at sheet ${listed(sheets.map(String))}`;
}
