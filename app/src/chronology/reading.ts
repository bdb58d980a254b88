import { readPartKnownDay } from "@throughline/calendar";
import type { ReadingOrder } from "@throughline/chronology";
import { paths } from "../paths.ts";
import { type Filter, filterQuery, readFilter } from "./filter.ts";
import type { Problem } from "../platform/forms/fields.ts";

/** How somebody reads an account: which part, from which end, which page, and beside whom. */
export interface Reading {
  readonly filter: Filter;
  readonly order: ReadingOrder;
  readonly page: number;
  /** Other children's ids, read beside this child. */
  readonly beside: readonly string[];
  /** The ends of the period as they were typed. */
  readonly typed: { readonly from: string; readonly to: string };
  readonly problems: readonly Problem[];
}

export const PER_PAGE = 50;
const MOST_BESIDE = 6;

/** What happened lately is read from the newest; an account that was chosen is read as it went. */
const usualOrder = ({ account }: Filter): ReadingOrder =>
  account === "chosen" ? "oldest first" : "newest first";

export function readReading(address: URLSearchParams): Reading {
  const filter = readFilter(Object.fromEntries(address));
  const order = address.get("order");
  const page = Number(address.get("page") ?? 1);
  const typed = { from: (address.get("from") ?? "").trim(), to: (address.get("to") ?? "").trim() };
  return {
    filter,
    order: order === "oldest first" || order === "newest first" ? order : usualOrder(filter),
    page: Number.isInteger(page) && page >= 1 ? page : 1,
    beside: [...new Set(address.getAll("with").filter((id) => id !== ""))].slice(0, MOST_BESIDE),
    typed,
    problems: [...dayProblem("from", typed.from), ...dayProblem("to", typed.to), ...backwards(filter)],
  };
}

function dayProblem(field: string, text: string): Problem[] {
  const read = text === "" ? null : readPartKnownDay(text);
  return read && "problem" in read ? [{ field, words: read.problem }] : [];
}

function backwards({ from, to }: Filter): Problem[] {
  const late = from !== null && to !== null && Temporal.PlainDate.compare(from, to) > 0;
  return late ? [{ field: "to", words: "The period ends before it begins" }] : [];
}

/** The address at which the same is read again, but for what is changed; a change of what is read begins on page 1. */
export function readingHref(
  childId: string,
  reading: Reading,
  change: {
    readonly filter?: Partial<Filter>;
    readonly order?: ReadingOrder;
    readonly page?: number;
    readonly beside?: readonly string[];
  } = {},
): string {
  const filter = { ...reading.filter, ...change.filter };
  const query = filterQuery(filter);
  const order = change.order ?? (change.filter?.account === undefined ? reading.order : usualOrder(filter));
  if (order !== usualOrder(filter)) query.set("order", order);
  for (const id of change.beside ?? reading.beside) query.append("with", id);
  const page = change.page ?? 1;
  if (page > 1) query.set("page", String(page));
  const text = query.toString();
  return text === "" ? paths.chronology(childId) : `${paths.chronology(childId)}?${text}`;
}
