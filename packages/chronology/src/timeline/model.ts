import type { AgencySort, Tone } from "../entry.ts";

/** The thresholds a child's record passes through, lowest first. */
export const thresholds = ["Early help", "Child in need", "Child protection"] as const;

/** One of the thresholds. */
export type Threshold = (typeof thresholds)[number];

/** A rectangle in the drawing, in pixels from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Words with the middle of where they stand. */
export interface PlacedText {
  readonly words: string;
  readonly x: number;
}

/** One sort of agency's row. `y` is the line its marks stand on. */
export interface Lane extends Box {
  readonly sort: AgencySort;
  readonly middle: number;
  readonly label: { readonly x: number; readonly y: number };
  readonly entries: number;
}

/** What every mark carries: which entries it stands for, and a sentence for a tooltip or a link. */
export interface MarkContent {
  readonly entryIds: readonly string[];
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly lane: AgencySort;
  /** Some of the entries were chosen as significant. */
  readonly significant: boolean;
  readonly label: string;
}

/** One entry on an exact day: a round mark whose shape inside says strength or worry. */
export interface Dot extends MarkContent {
  readonly shape: "dot";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
}

/** Several entries whose dots would overlap: a pill with their number, and how many of them are worries. */
export interface Bin extends MarkContent, Box {
  readonly shape: "bin";
  readonly count: number;
  readonly worries: number;
}

/** One or more entries on part-known days: a bar as long as the days they may have been. */
export interface Bar extends MarkContent, Box {
  readonly shape: "bar";
  readonly count: number;
  readonly tone: Tone;
  /** The bar runs on before the first day drawn, or after the last. */
  readonly cut: { readonly left: boolean; readonly right: boolean };
}

/** Any mark that stands for entries. */
export type Mark = Dot | Bin | Bar;

/** A silence, hatched over every lane; `text` is its length where there is room for it. */
export interface SilenceMark extends Box {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly days: number;
  readonly open: boolean;
  readonly label: string;
  readonly text: PlacedText | null;
}

/** A cluster, bracketed above the lanes. */
export interface ClusterMark extends Box {
  readonly label: string;
  readonly text: PlacedText | null;
}

/** A time at one threshold: the higher the threshold the taller the step. */
export interface BandMark extends Box {
  readonly threshold: Threshold;
  readonly label: string;
  readonly text: PlacedText | null;
}

/** The first day of a year or month, drawn as a hairline with its name. */
export interface Tick {
  readonly x: number;
  readonly text: string;
  readonly sort: "year" | "month";
}

/** One line of the key, with the place of its sample and its words. */
export interface KeyLine {
  readonly of: KeySample;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The samples a key can show. */
export type KeySample =
  | "strength"
  | "worry"
  | "both"
  | "neither"
  | "significant"
  | "bin"
  | "bar"
  | "silence"
  | "cluster"
  | "band";

/** Everything needed to draw a timeline, and nothing about how it looks. All numbers are pixels. */
export interface TimelineModel {
  readonly width: number;
  readonly height: number;
  /** The rectangle that holds the lanes. No mark is outside it. */
  readonly frame: Box;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly lanes: readonly Lane[];
  readonly marks: readonly Mark[];
  readonly silences: readonly SilenceMark[];
  readonly clusters: readonly ClusterMark[];
  readonly bands: readonly BandMark[];
  readonly ticks: readonly Tick[];
  readonly key: readonly KeyLine[];
  /** Entries that lie wholly before `from` or after `to`, and so are not drawn. */
  readonly outside: number;
}
