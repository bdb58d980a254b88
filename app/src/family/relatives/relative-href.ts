import { paths } from "../../paths.ts";

/** The form that adds somebody as a relation of somebody; `sex` where the relation tells it. */
export const relativeHref = (
  childId: string,
  relation: string,
  of: string,
  sex?: "female" | "male",
): string =>
  `${paths.newRelative(childId)}?${new URLSearchParams({ relation, of, ...(sex ? { sex } : {}) }).toString()}`;
