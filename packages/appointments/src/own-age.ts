import type { PartKnownDay } from "@throughline/calendar";
import type { OwnAge } from "./appointment.ts";
import { latest } from "./in-order.ts";

/** The youngest at which somebody can be assessed as coming to appointments on their own. */
export const OWN_AGE_FROM_YEARS = 16;

/** Whether somebody had surely turned sixteen by a day. */
export function isSixteen(born: PartKnownDay | null, on: Temporal.PlainDate): boolean {
  return born !== null && Temporal.PlainDate.compare(born.to.add({ years: OWN_AGE_FROM_YEARS }), on) <= 0;
}

/**
 * Whether a young person came to appointments on their own on a day: sixteen or older, and the latest assessment that
 * holds by then says they can. Without an assessment they are brought, whatever their age.
 */
export function comesAlone(
  facts: readonly OwnAge[],
  born: PartKnownDay | null,
  on: Temporal.PlainDate,
): boolean {
  if (!isSixteen(born, on)) return false;
  const begun = facts.filter(({ from }) => Temporal.PlainDate.compare(from, on) <= 0);
  return latest(begun)?.able === true;
}
