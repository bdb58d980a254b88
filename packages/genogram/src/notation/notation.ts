import usual from "../../notation/usual.json" with { type: "json" };
import type { CoupleKind, Quality, Sex, Support } from "../family.ts";
import type { Rel } from "../layout/graph.ts";

/** The shapes a person may be drawn as. */
export type SymbolShape =
  | "circle"
  | "square"
  | "diamond"
  | "octagon"
  | "triangle"
  | "small"
  | "small triangle";

/** Words of the key, beside every sample of it. */
export interface Keyed {
  readonly words: string;
}

/** A line: `dash` as in SVG, "" for unbroken; width in pixels. */
export interface LineStyle extends Keyed {
  readonly dash: string;
  readonly width: number;
}

/** Whom a symbol stands for. */
export type SymbolOf = Sex | "other" | "expected" | "stillborn" | "miscarried" | "ended";

/** What a couple's line stands for. */
export type CoupleLine = CoupleKind | "parents only" | "not said";

/**
 * How a genogram is drawn: data that a partnership can change, for there is no standard of symbols in England. `small`
 * shapes are the person's shape by sex at half size, with a cross.
 */
export interface Notation {
  readonly name: string;
  readonly people: Readonly<Record<SymbolOf, Keyed & { readonly shape: SymbolShape }>>;
  readonly index: Keyed & { readonly outline: "double" | "heavy" };
  readonly died: Keyed & { readonly mark: "cross" | "slash" };
  readonly age: Keyed & { readonly place: "inside" | "below" };
  readonly couples: Readonly<Record<CoupleLine, LineStyle>>;
  readonly endings: Readonly<Record<"separated" | "divorced", Keyed & { readonly strokes: number }>>;
  readonly parents: Readonly<Record<Rel, LineStyle>>;
  readonly twins: Keyed;
  readonly household: LineStyle;
  readonly qualities: Readonly<
    Record<Quality, Keyed & { readonly line: "double" | "dotted" | "zigzag" | "cut" | "zigzag arrow" }>
  >;
  readonly care: Keyed & { readonly letter: string };
  readonly service: Keyed & { readonly letter: string };
  readonly supports: Readonly<Record<Support["strength"], LineStyle & { readonly hatched: boolean }>>;
}

/** The notation drawn with unless another is given: `notation/usual.json`. */
export const usualNotation: Notation = usual as Notation;
