import type { Asked } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import type { Writing } from "./record-sign.store.ts";

/** Who writes, about which child, and when. */
export const writingOf = (c: Asked, { clock }: Pick<House, "clock">, childId: string): Writing => ({
  childId,
  by: c.var.viewer,
  at: clock.now(),
});
