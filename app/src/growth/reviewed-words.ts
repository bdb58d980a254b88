import { showDay } from "@throughline/calendar";
import type { GrowthQuestion } from "@throughline/growth";

/** Whether somebody has looked at a question that growth asks, and whether a further fall opened it again. */
export function reviewedWords({
  reviewedOn,
  furtherOn,
}: Pick<GrowthQuestion, "reviewedOn" | "furtherOn">): string {
  if (reviewedOn === null) return "Nobody is recorded as having looked at it since.";
  if (furtherOn === null) return `Looked at on ${showDay(reviewedOn)}.`;
  return `Looked at on ${showDay(reviewedOn)}; by ${showDay(furtherOn)} the child had fallen a whole centile space further, and nobody is recorded as having looked at that.`;
}
