import type { GedcomDocument } from "../document.ts";

/** Whom the file is about, where a program says so in the header (_ROOT, as Family Historian has it). */
export function indexOf(
  { records }: GedcomDocument,
  individuals: ReadonlyMap<string, unknown>,
): string | null {
  const root = records[0]?.children.find(({ tag }) => tag === "_ROOT")?.pointer ?? null;
  return root !== null && individuals.has(root) ? root : null;
}
