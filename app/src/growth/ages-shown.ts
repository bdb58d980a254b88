import { gestationDays, type GrowthHistory, type Plotted, TERM_DAYS } from "@throughline/growth";
import type { AgesShown } from "./draw-points.ts";

const named: Readonly<Record<string, AgesShown>> = {
  both: "both",
  corrected: "corrected",
  birth: "from birth",
};

/** Which ages an address asks for. Without the length of the pregnancy there is only the age from birth. */
export function agesAsked(history: GrowthHistory | null, asked: string | undefined): AgesShown {
  if (history === null || history.gestation === null) return "from birth";
  return (Object.hasOwn(named, asked ?? "") ? named[asked ?? ""] : undefined) ?? "both";
}

/** The points as they stand at the ages shown; those without a place there are left out. */
export function pointsAt(points: readonly Plotted[], ages: AgesShown): Plotted[] {
  if (ages !== "from birth") return [...points];
  return points
    .map((point) => ({ ...point, drivenBy: "chronological" as const, standing: point.reading.chronological }))
    .filter(({ standing }) => standing.sds !== null);
}

/** How many days younger a child is at the corrected age; 0 where the age from birth is shown. */
export const shiftOf = ({ gestation }: Pick<GrowthHistory, "gestation">, ages: AgesShown): number =>
  ages === "from birth" ? 0 : TERM_DAYS - gestationDays(gestation);
