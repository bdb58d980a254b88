import type { AgencySort } from "./tables.ts";

export const agencySorts = [
  "Health",
  "School",
  "Social care",
  "Early help",
  "Police",
  "Adult services",
  "Voluntary",
] as const satisfies readonly AgencySort[];
