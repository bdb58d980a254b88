import type { Sex } from "../family.ts";

/** How a child belongs to a union of the plain form. */
export type ShapeRel = "birth" | "adopted" | "foster" | "step" | "special guardian" | "kinship" | "donor";

/** A family in the plain form that other programs write: people, unions with their children, and whom it is about. Read with `readShape`. */
export interface Shape {
  readonly people: readonly ShapePerson[];
  readonly unions: readonly ShapeUnion[];
  readonly households: readonly { readonly id: string; readonly members: readonly string[] }[];
  readonly twins: readonly (readonly string[])[];
  readonly index: string | null;
}

/** Somebody in the plain form; `birth` is a year, with a fraction where the day is known; null where it is not. */
export interface ShapePerson {
  readonly id: string;
  /** "" where the file gives none. */
  readonly name: string;
  readonly sex: Sex;
  readonly birth: number | null;
}

/** Two people, one, or nobody known, and their children. `partners` is false where they are only parents together. */
export interface ShapeUnion {
  readonly id: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly partners: boolean;
  readonly current: boolean;
  /** The year they came together; null where it is not known. */
  readonly start: number | null;
  readonly children: readonly { readonly id: string; readonly rel: ShapeRel }[];
}
