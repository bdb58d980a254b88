import type { Fields } from "../drafts/tables.ts";
import { type Problem, typed } from "./fields.ts";

/** How the thing a form is about stands, as whoever last wrote about it left it. */
export interface Standing {
  /** Another whenever somebody has written. */
  readonly stamp: string;
  readonly by: string;
  readonly says: readonly Said[];
}

/** What stands in one field of the form: its label, and the words as they are shown. */
export interface Said {
  readonly field: string;
  readonly label: string;
  readonly words: string;
  /** Words for what is chosen, where the form sends something else for it. */
  readonly choices?: ReadonlyMap<string, string>;
}

/** Carried by the form and kept with its draft: what it was based on when it was opened. */
export const BASED_ON = "basedOn";
const NOTHING = "nothing";

export const stampOf = (standing: Standing | null): string => standing?.stamp ?? NOTHING;

/** Whether somebody has written since the form was opened. A form that does not say what it was based on is taken as it is. */
export const isOvertaken = (fields: Fields, standing: Standing | null): boolean => {
  const basedOn = typed(fields, BASED_ON);
  return basedOn !== "" && standing !== null && basedOn !== stampOf(standing);
};

/** The sentence for whoever comes second. */
export const overtaken = (fields: Fields, standing: Standing | null): Problem[] =>
  standing !== null && isOvertaken(fields, standing)
    ? [
        {
          field: "newer",
          words: `${standing.by} has changed this since you opened it. Look at what it says now before you save yours`,
        },
      ]
    : [];
