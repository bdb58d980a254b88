/** How a child is linked to the people of a union. */
export type Rel = "birth" | "adopted" | "foster" | "step" | "special guardian" | "kinship" | "donor";

/** A person to be placed. `birth` only has to sort (a decimal year will do); null when it is not known. */
export interface GraphPerson {
  readonly id: string;
  readonly sex: "female" | "male" | "not known";
  readonly birth: number | null;
}

/** One child of a union and the kind of link. */
export interface GraphChild {
  readonly id: string;
  readonly rel: Rel;
}

/**
 * Two people together, or the parents of somebody. `a` or `b` is null when that parent is not known;
 * `partners` is false for people who are only parents together; `start` sorts like `birth`.
 */
export interface Union {
  readonly id: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly partners: boolean;
  readonly current: boolean;
  readonly start: number | null;
  readonly children: readonly GraphChild[];
}

/** People who live together, kept side by side where their row allows it. */
export interface GraphHousehold {
  readonly id: string;
  readonly members: readonly string[];
}

/** What a layout needs to know of a family on one day; ids are the caller's own. */
export interface LayoutGraph {
  readonly people: readonly GraphPerson[];
  readonly unions: readonly Union[];
  readonly households: readonly GraphHousehold[];
  readonly twins: readonly (readonly string[])[];
  /** The child the drawing is about, or null. */
  readonly index: string | null;
}

/** A wish, made by dragging, that `left` stands to the left of `right` while both are on one row. */
export interface OrderPin {
  readonly left: string;
  readonly right: string;
}

/** `previous` is the layout to stay close to when facts have changed a little. */
export interface LayoutOptions {
  readonly previous?: Layout | null;
  readonly pins?: readonly OrderPin[];
}

/** Where something stands: `x` in person pitches from the left edge, `row` in generations from the top. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly row: number;
}

/** Where the line from a union to one child passes a row on its way. */
export interface Pass {
  readonly union: string;
  readonly child: string;
  readonly x: number;
  readonly row: number;
}

/**
 * Places for everybody, each person once. A union's place is where its children hang from.
 * Warnings are plain sentences that name people by id in braces, e.g. "{P3} is recorded as …".
 */
export interface Layout {
  readonly people: readonly Place[];
  readonly unions: readonly Place[];
  /** Passes of links that span several rows, so that a drawing can lead their lines where there is room. */
  readonly passes?: readonly Pass[];
  readonly warnings: readonly string[];
}
