/** What a mark's shape says. */
export const shapes = [
  "attended",
  "seen late",
  "was not brought",
  "no access",
  "did not attend on their own",
  "came late, not seen",
  "cancelled by family",
  "cancelled by service",
  "moved",
  "booked",
  "not recorded",
] as const;
/** The shape of a mark: one for each thing that can come of an appointment. */
export type Shape = (typeof shapes)[number];

/** One appointment on the line. */
export interface LineMark {
  readonly x: number;
  readonly y: number;
  readonly shape: Shape;
  readonly essential: boolean;
  /** "14 January 2026, Orthoptics: was not brought, essential". */
  readonly label: string;
  readonly entryId: string;
  /** The stretch of days it may have been, where that is more than a few pixels; null otherwise. */
  readonly stretch: { readonly x: number; readonly width: number } | null;
}

/** A run, bracketed. */
export interface LineBracket {
  readonly x: number;
  readonly width: number;
  readonly y: number;
  /** Whether the run goes on before or after the days drawn. */
  readonly cut: { readonly left: boolean; readonly right: boolean };
  readonly label: string;
  /** Where its words stand; null where they would be over others. */
  readonly text: { readonly x: number; readonly words: string } | null;
}

/** A service's lane, or the joint one of every service. */
export interface LineLane {
  readonly name: string;
  /** "9 of 14 reached". */
  readonly says: string;
  readonly joint: boolean;
  readonly y: number;
  readonly height: number;
  readonly marks: readonly LineMark[];
  readonly brackets: readonly LineBracket[];
}

/** Where everything of the drawing stands, in pixels. */
export interface LineModel {
  readonly width: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly frame: {
    readonly x: number;
    readonly width: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly lanes: readonly LineLane[];
  readonly ticks: readonly { readonly x: number; readonly text: string; readonly year: boolean }[];
  /** Where today stands; null where it is not among the days drawn. */
  readonly todayX: number | null;
  readonly key: readonly {
    readonly x: number;
    readonly y: number;
    readonly of: Shape | "essential" | "run" | "today";
    readonly text: string;
  }[];
}
