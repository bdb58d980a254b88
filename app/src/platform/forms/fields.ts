import type { z } from "zod";
import type { Asked } from "../http/env.ts";
import type { Fields } from "../drafts/tables.ts";
import type { Standing } from "./standing.ts";

/** Something wrong with what was typed: where, and what would mend it. */
export interface Problem {
  readonly field: string;
  readonly words: string;
}

/** A form as it stands on the page: what was typed, what is wrong with it, and since when it has been kept as a draft. */
export interface FormState {
  readonly fields: Fields;
  readonly problems: readonly Problem[];
  readonly draftedAt: Temporal.Instant | null;
  /** What somebody else has written since it was opened. */
  readonly newer?: Standing | null;
}

export const emptyForm: FormState = { fields: {}, problems: [], draftedAt: null };

/** The words typed in one field, as typed. */
export function typed(fields: Fields, name: string): string {
  const value = fields[name];
  return Array.isArray(value) ? (value[0] ?? "") : (value ?? "");
}

/** All the answers ticked in one field. */
export function ticked(fields: Fields, name: string): string[] {
  const value = fields[name];
  return Array.isArray(value) ? value : value === undefined || value === "" ? [] : [value];
}

export const problemAt = ({ problems }: Pick<FormState, "problems">, field: string): string | undefined =>
  problems.find((p) => p.field === field)?.words;

/** The fields a form sent, but for those that begin with an underscore, which are the form's own. */
export async function fieldsSent(c: Asked): Promise<Fields> {
  const body = await c.req.parseBody({ all: true });
  return onlyText(Object.entries(body).filter(([name]) => !name.startsWith("_")));
}

/** The page a form says that it stands on. */
export async function pageSent(c: Asked): Promise<string | null> {
  return ownPage((await c.req.parseBody({ all: true }))["_back"]);
}

/** An address that a form names, if it is a page of ours. A browser leaves tabs and line ends out of an address. */
export const ownPage = (address: unknown): string | null =>
  typeof address === "string" && /^\/(?![/\\])\P{Cc}*$/u.test(address) && address.length <= 2000
    ? address
    : null;

/** The fields that are text. A NUL, which comes along when words are copied out of some files, is no word and cannot be kept. */
export function onlyText(entries: [string, unknown][]): Fields {
  const fields: Fields = {};
  for (const [name, value] of entries) {
    if (typeof value === "string") fields[withoutNul(name)] = withoutNul(value);
    else if (Array.isArray(value))
      fields[withoutNul(name)] = value.filter((v) => typeof v === "string").map(withoutNul);
  }
  return fields;
}

const withoutNul = (text: string): string => text.replaceAll("\0", "");

/** What was typed, read by a schema: the value, or every problem with its field. */
export function readAs<T>(schema: z.ZodType<T>, fields: Fields): { value: T } | { problems: Problem[] } {
  const read = schema.safeParse(fields);
  if (read.success) return { value: read.data };
  return { problems: read.error.issues.map((i) => ({ field: String(i.path[0] ?? ""), words: i.message })) };
}
