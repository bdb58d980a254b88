import type { FamilyDescription } from "./description.ts";

/** A description as plain text, headings and all: for a terminal, a letter or a screen reader's single reading. */
export function describedText({ summary, parts }: FamilyDescription): string {
  return [summary, ...parts.map(({ heading, sentences }) => [heading, ...sentences].join("\n"))].join("\n\n");
}
