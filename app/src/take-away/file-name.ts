import type { Copy } from "./copy.ts";

/** "chronology-SA-2026-11-24.pdf": a file lies about on desks and in post, so it has the child's initials and not the name. */
export function fileName(
  { child, filter, today }: Pick<Copy, "child" | "filter" | "today">,
  ending: "pdf" | "csv" | "json",
): string {
  const initials = initialsOf(child);
  const account = filter.account === "chosen" ? "chosen-account" : "chronology";
  return `${[account, initials, today.toString()].filter((part) => part !== "").join("-")}.${ending}`;
}

export const initialsOf = ({ given, family }: Pick<Copy["child"], "given" | "family">): string =>
  [given, family].map(initialOf).join("");

const initialOf = (name: string): string =>
  name
    .normalize("NFD")
    .match(/[A-Za-z]/)?.[0]
    .toUpperCase() ?? "";
