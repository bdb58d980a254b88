import type { Layer } from "@throughline/genogram";
import { dayAsked } from "../family/public.ts";
import { paths } from "../paths.ts";

export const layersOffered = [
  { layer: "households", words: "Homes" },
  { layer: "care", words: "Personal care" },
  { layer: "relationships", words: "How people were said to be together" },
  { layer: "services", words: "Help" },
] as const satisfies readonly { layer: Layer; words: string }[];

/** How a family's drawing is asked for in an address. */
export interface AskedDrawing {
  readonly day: Temporal.PlainDate;
  readonly dayProblem: string | undefined;
  readonly layers: readonly Layer[];
  /** Who is shown beside the drawing. */
  readonly chosen: string | null;
}

type Query = Readonly<Record<string, readonly string[]>>;

/** Homes, unless other layers are asked for, or none. */
export function drawingAsked(query: Query, today: Temporal.PlainDate): AskedDrawing {
  const { day, problem } = dayAsked(query["on"]?.[0], today);
  const named = query["layers"]?.flatMap((each) => each.split(","));
  const offered = layersOffered.map(({ layer }) => layer);
  return {
    day,
    dayProblem: problem,
    layers: named === undefined ? ["households"] : offered.filter((layer) => named.includes(layer)),
    chosen: query["chosen"]?.[0] ?? null,
  };
}

/** The query that asks for the same drawing again. */
export function drawingQuery(
  { day, layers, chosen }: Pick<AskedDrawing, "day" | "layers" | "chosen">,
  today: Temporal.PlainDate,
): string {
  const query = new URLSearchParams();
  if (!day.equals(today)) query.set("on", day.toString());
  if (layers.join(",") !== "households") query.set("layers", layersWords(layers));
  if (chosen !== null) query.set("chosen", chosen);
  return query.size === 0 ? "" : `?${query.toString()}`;
}

/** Layers as an address names them; "none" is not one of them. */
export const layersWords = (layers: readonly Layer[]): string => layers.join(",") || "none";

export const drawingHref = (
  childId: string,
  asked: Pick<AskedDrawing, "day" | "layers" | "chosen">,
  today: Temporal.PlainDate,
): string => `${paths.genogram(childId)}${drawingQuery(asked, today)}`;
