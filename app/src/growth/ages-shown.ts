import { gestationDays, type GrowthHistory, type Plotted, TERM_DAYS } from "@throughline/growth";
import type { AgesShown } from "./draw-points.ts";

const named: Readonly<Record<string, AgesShown>> = {
  both: "both",
  corrected: "corrected",
  birth: "from birth",
};

/** Whether the two ages are known to differ: not where the length of the pregnancy is not known, or was 40 weeks. */
export const agesDiffer = (history: Pick<GrowthHistory, "gestation"> | null): boolean =>
  history !== null && gestationDays(history.gestation) !== TERM_DAYS;

/** Which ages an address asks for. Where the two do not differ there is only the age from birth. */
export function agesAsked(history: GrowthHistory | null, asked: string | undefined): AgesShown {
  if (!agesDiffer(history)) return "from birth";
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
