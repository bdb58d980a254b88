import type { Setting } from "./setting.ts";
import { ourOwnDefault } from "./source.ts";
import type { Source } from "./source.ts";

/** Who may change a setting unless it says otherwise. */
export const businessUnit = "the partnership's business unit";

/** The day this edition of the starting values begins. */
export const defaultsFrom: Temporal.PlainDate = Temporal.PlainDate.from("2026-01-01");

type Asked = Pick<Setting, "key" | "words" | "value" | "unit">;

/** A starting value of our own, which no published figure stands behind. */
export function ourDefault(asked: Asked): Setting {
  return {
    ...asked,
    origin: "default",
    source: ourOwnDefault,
    validFrom: defaultsFrom,
    changedBy: businessUnit,
  };
}

/** A starting value that a procedure stands behind, in its number or, where the origin is "default", only in its rule. */
export function fromProcedure(asked: Asked, origin: Setting["origin"], source: Source): Setting {
  return { ...asked, origin, source, validFrom: defaultsFrom, changedBy: businessUnit };
}
