import type { Check } from "./check.ts";
import { supportFirst } from "./run-checks.ts";

const headings: Record<Check["side"], string> = { support: "For the family", practice: "For us" };

/** The list of checks as a page of Markdown, support first, each linked to its own page. */
export function checksIndexInWords(checks: readonly Check[]): string {
  const parts = (["support", "practice"] as const).map((side) => {
    const rows = supportFirst(checks).filter((check) => check.side === side);
    return [
      `## ${headings[side]}`,
      rows.map(({ question, name }) => `- [${question}](${name}.md)`).join("\n"),
    ];
  });
  return `${[
    "# Questions we ask of our own practice",
    "Each question is about what we did and wrote down, never about whether a family is good enough. The answers are not added up, weighed or ranked. These pages are written from the checks themselves by `node packages/practice/scripts/write-practice-docs.ts`.",
    ...parts.flat(),
  ].join("\n\n")}\n`;
}
