import { fieldsSent, ticked, typed } from "../platform/forms/fields.ts";
import type { Asked } from "../platform/http/env.ts";

/** Which rows a page showed, and which of them are ticked. */
export async function ticksSent(c: Asked): Promise<{ shown: number[]; keep: number[]; page: number }> {
  const fields = await fieldsSent(c);
  const [page = 1] = numbers([typed(fields, "page")]);
  return { shown: numbers(typed(fields, "shown").split(",")), keep: numbers(ticked(fields, "keep")), page };
}

const numbers = (texts: readonly string[]): number[] =>
  texts.filter((text) => /^\d{1,9}$/.test(text)).map(Number);
