import { parseArgs, type ParseArgsOptionsConfig } from "node:util";
import { WrongUsage } from "./command.ts";

/** The options and words that were typed. What is unknown, or lacks its value, is refused in words. */
export function readOptions<O extends ParseArgsOptionsConfig>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

export function needed(value: string | undefined, name: string): string {
  if (value === undefined || value.trim() === "") throw new WrongUsage(`${name} is missing.`);
  return value.trim();
}

export function wholeNumber(value: string | undefined, name: string, low: number, high: number): number {
  const n = Number(needed(value, name));
  if (!Number.isInteger(n) || n < low || n > high)
    throw new WrongUsage(`${name} must be a whole number from ${low} to ${high.toLocaleString("en-GB")}.`);
  return n;
}

export function nothingElse(words: readonly string[]): void {
  if (words[0] !== undefined) throw new WrongUsage(`“${words[0]}” was not expected.`);
}
