import type { MissedPart } from "@throughline/appointments";

export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

const partWords: Record<MissedPart, string> = {
  reason: "why",
  effect: "what it meant",
  next: "what comes next",
  told: "who was told",
};

export const listedParts = (parts: readonly MissedPart[]): string =>
  listed(parts.map((part) => partWords[part]));

export const counted = (n: number, one: string, many: string = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;
