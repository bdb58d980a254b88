import type { FileImport } from "./import.store.ts";
import type { Counts } from "./proposals.store.ts";

/** "1 entry", "1,204 entries". */
export function counted(n: number, one: string, several: string): string {
  return `${n.toLocaleString("en-GB")} ${n === 1 ? one : several}`;
}

export const entries = (n: number): string => counted(n, "entry", "entries");
export const rows = (n: number): string => counted(n, "row", "rows");

/** What will come of a file, in a sentence. */
export function comesOf({ new: fresh, "here already": here, refused, "left out": left }: Counts): string {
  const first = fresh === 0 ? "Nothing will be added" : `${entries(fresh)} will be added`;
  const rest = [
    here > 0 && `${rows(here)} ${here === 1 ? "is" : "are"} in the record already`,
    refused > 0 && `${rows(refused)} ${refused === 1 ? "is" : "are"} refused`,
    left > 0 && `${rows(left)} ${left === 1 ? "is" : "are"} left out`,
  ].filter((part) => part !== false);
  return `${[first, ...rest].join("; ")}.`;
}

/** How a file stands, in a few words for a list. */
export function standing({ state, rowsAdded, rowsRead, refusal }: FileImport): string {
  if (state === "added") return `${entries(rowsAdded)} added`;
  if (state === "refused") return `Refused. ${refusal ?? ""}`;
  if (state === "left") return "Left: nothing was added";
  if (state === "interrupted") return "Interrupted: nothing was added";
  if (state === "asks about columns") return "Waits for somebody to say what is in its columns";
  if (state === "ready") return "Read, and waits to be added";
  return `Being read: ${rows(rowsRead)} so far`;
}

export function showMoment(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO("Europe/London").toLocaleString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
}
