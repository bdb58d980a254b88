import { londonDay, showDay } from "@throughline/calendar";
import { showGestation } from "@throughline/growth";
import type { FactSort, GrowthFact } from "./recorded.ts";

export const factNames: Readonly<Record<FactSort, string>> = {
  gestation: "How long the pregnancy lasted",
  "birth weight": "Birth weight",
  "mother's height": "Mother’s height",
  "father's height": "Father’s height",
};

export function factValue({ sort, gestation, value, measured }: GrowthFact): string {
  if (sort === "gestation") return gestation === null ? "Asked, and not known" : showGestation(gestation);
  if (value === null) return "Asked, and not known";
  if (sort === "birth weight") return `${value} kg`;
  return `${value} cm${measured === null ? "" : measured ? ", measured" : ", told"}`;
}

export const factOrigin = ({ cameFrom, knownOn, recordedBy, agency, recordedAt }: GrowthFact): string =>
  `${cameFrom}, ${showDay(knownOn)}. Recorded by ${recordedBy}, ${agency}, on ${showDay(londonDay(recordedAt))}.`;
