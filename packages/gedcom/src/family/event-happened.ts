import type { Structure } from "../structure.ts";

/**
 * Whether an event is told as having happened: it says Y, or something beneath it says anything. An empty tag says
 * nothing in 5.5.1 and 7.0, nor does one with only empty tags beneath it, and N says that it did not.
 */
export function eventHappened({ text, children }: Structure): boolean {
  const says = text?.trim().toUpperCase() ?? "";
  return says !== "N" && says !== "NO" && (says !== "" || children.some(saysAnything));
}

function saysAnything({ text, pointer, children }: Structure): boolean {
  return (
    (pointer !== null && pointer !== "@VOID@") || (text ?? "").trim() !== "" || children.some(saysAnything)
  );
}
