import type { Relation } from "@throughline/access";
import type { Person, StandsAs } from "./people.ts";

const relations: Record<StandsAs, readonly Relation[]> = {
  manager: ["manager", "team"],
  "manager by line": ["manager"],
  lead: ["lead", "team"],
  chair: ["lead", "team"],
  team: ["team"],
  "adult services": ["adult services"],
  auditor: ["auditor"],
  emergency: ["emergency"],
  "front door": ["front door"],
  "business unit": ["business unit"],
  nobody: [],
  barred: [],
};

/** How somebody of the matrix stands to every child of it. */
export const standsIn = ({ as, membership }: Person): readonly Relation[] =>
  membership === "open" ? relations[as] : [];
