import type { Proposal } from "./proposals.store.ts";

/** The parts of a file's rows that are looked at one at a time. */
export const parts = ["adding", "refused", "here", "left"] as const;
export type Part = (typeof parts)[number];

export const ROWS_A_PAGE = 50;

/** One page of one part of a file's rows. */
export interface RowsShown {
  readonly part: Part;
  readonly page: number;
  readonly pages: number;
  readonly rows: readonly Proposal[];
}

export function askedFor(address: URLSearchParams): { part: Part; page: number } {
  const part = parts.find((known) => known === address.get("show")) ?? "adding";
  const page = Number(address.get("page") ?? "1");
  return { part, page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1 };
}
