import { readPartKnownDay } from "@throughline/calendar";
import { z } from "zod";
import { themes, tones, type Theme, type Tone } from "./entry.ts";

/** Which part of a child's account is asked for. Every part is an address one can keep. */
export interface Filter {
  readonly account: "everything" | "chosen";
  readonly agency: string | null;
  readonly who: string | null;
  readonly theme: Theme | null;
  readonly tone: Tone | null;
  readonly words: string | null;
  readonly from: Temporal.PlainDate | null;
  readonly to: Temporal.PlainDate | null;
}

export const everything: Filter = {
  account: "everything",
  agency: null,
  who: null,
  theme: null,
  tone: null,
  words: null,
  from: null,
  to: null,
};

const orNone = <T>(schema: z.ZodType<T>) => schema.nullable().catch(null);
const day = (end: "from" | "to") =>
  z.string().transform((text, context) => {
    const read = readPartKnownDay(text);
    if (!("problem" in read)) return read[end];
    context.addIssue({ code: "custom", message: read.problem });
    return z.NEVER;
  });

const asked = z.object({
  account: z.enum(["everything", "chosen"]).catch("everything"),
  agency: orNone(z.uuid()),
  who: orNone(z.string().min(1).max(200)),
  theme: orNone(z.enum(themes)),
  tone: orNone(z.enum(tones)),
  words: orNone(z.string().trim().min(1).max(200)),
  from: orNone(day("from")),
  to: orNone(day("to")),
});

/** Reads a filter from an address; a part that cannot be read is as if it were not there. */
export function readFilter(query: Readonly<Record<string, string>>): Filter {
  return asked.parse(Object.fromEntries(Object.keys(asked.shape).map((key) => [key, query[key] ?? null])));
}

/** The address's part that says this filter; nothing for what is not asked. */
export function filterQuery(filter: Filter): URLSearchParams {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(filter))
    if (value !== null && value !== "everything") query.set(key, String(value));
  return query;
}

export const isFiltered = (filter: Filter): boolean =>
  Object.entries(filter).some(([key, value]) => key !== "account" && value !== null);
