import type { Structure } from "../structure.ts";

/**
 * Whether an event is told as having happened: it says Y, or anything stands beneath it. An empty tag says nothing in
 * 5.5.1 and 7.0, and N says that it did not.
 */
export function eventHappened({ text, children }: Structure): boolean {
  const says = text?.trim().toUpperCase() ?? "";
  return says !== "N" && says !== "NO" && (says !== "" || children.length > 0);
}
