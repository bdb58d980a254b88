import { daysBetween } from "@throughline/calendar";
import { inDays } from "@throughline/growth";
import { pointsAt, shiftOf } from "./ages-shown.ts";
import { lanesOf } from "./beside.ts";
import { withBirth } from "./birth-among.ts";
import { yearsShown } from "./chart-plan.ts";
import type { AgesShown } from "./draw-points.ts";
import { drawSdsChart } from "./draw-sds-chart.ts";
import type { GrowthAccount } from "./growth-account.ts";
import { overTimeWords } from "./over-time-words.ts";

/** All measures over time at each width asked for, and the same in a sentence; null where nothing has a place. */
export function overTimeDrawing(
  account: GrowthAccount,
  ages: AgesShown,
  widths: readonly number[],
): { readonly drawings: readonly string[]; readonly says: readonly string[] } | null {
  const { history, today } = account;
  if (history === null) return null;
  const points = pointsAt(withBirth(account), ages);
  if (points.length === 0) return null;
  const shift = shiftOf(history, ages);
  const ageToday = inDays(daysBetween(history.birth, today) - shift).years;
  const says = overTimeWords(account, points);
  const lanes = lanesOf(account, history.birth, shift);
  const asked = { ...yearsShown(points, ageToday), points, lanes, ageToday, says: says.join(" ") };
  const drawings = widths.flatMap(
    (width) => drawSdsChart({ ...asked, id: `over-time-${width}`, width }) ?? [],
  );
  return { drawings, says };
}
