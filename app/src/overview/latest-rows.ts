import type { EntryRowsProps } from "../design/record/entry-rows.tsx";

const SHOWN = 8;
const FEW = 2;

interface LatestRows {
  readonly shown: EntryRowsProps["rows"];
  /** How many entries are left to the chronology. */
  readonly more: number;
}

/** The newest few, down to the oldest stretch in which nobody saw the child, and how many more there are. */
export function latestRows(rows: EntryRowsProps["rows"]): LatestRows {
  const silent = rows.findLastIndex((row) => "silence" in row);
  const cut = Math.max(SHOWN, silent + 1);
  return rows.length - cut <= FEW
    ? { shown: rows, more: 0 }
    : { shown: rows.slice(0, cut), more: rows.length - cut };
}
