import { showDay, showPartKnownDay } from "@throughline/calendar";
import { z } from "zod";
import type { Fields } from "../platform/drafts/tables.ts";
import { exactDayOf, words } from "../platform/forms/answers.ts";
import { type Problem, readAs, typed } from "../platform/forms/fields.ts";
import { endsBefore, partKnownDayOrNone, tooFarAhead } from "./answers.ts";
import type { Telling } from "./fact.ts";
import { factOf } from "./fact-row.ts";
import type { AnyRow, FactSort } from "./fact-sort.ts";
import type { OpenFamily } from "./open-family.ts";

export interface ReadFact {
  readonly own: Readonly<Record<string, unknown>>;
  readonly telling: Telling;
  /** Why it is changed; null when it is told for the first time. */
  readonly reason: string | null;
}

export const tellingForm = {
  from: partKnownDayOrNone,
  to: partKnownDayOrNone,
  saidBy: words("Say who told this, or where it was read", 200),
  saidOn: exactDayOf("Say on which day it was told"),
};
const form = z.object(tellingForm);
const changing = z.object({ ...tellingForm, reason: words("Say why this is changed", 1000) });

/** Reads a fact of any sort: what is its own, who told it, and from and to when it holds. */
export function readFact(
  sort: FactSort,
  fields: Fields,
  family: OpenFamily,
  before: AnyRow | null,
): { value: ReadFact } | { problems: Problem[] } {
  const ends = before === null ? readEnds(sort, fields, family) : { own: {} };
  const own = sort.read(fields, family, before);
  const told = before === null ? readAs(form, fields) : readAs(changing, fields);
  const problems = [ends, own, told].flatMap((read) => ("problems" in read ? read.problems : []));
  if ("problems" in ends || "problems" in own || "problems" in told) return { problems };
  const { from, to, saidBy, saidOn } = told.value;
  const wrong = [
    ...namedTwice(sort, { ...before, ...ends.own, ...own.own }, own.own),
    ...tooFarAhead("from", from, family.open.today),
    ...endsBefore(from, to),
    ...saidLater(saidOn, family.open.today),
  ];
  if (wrong.length > 0) return { problems: wrong };
  const reason = "reason" in told.value ? String(told.value.reason) : null;
  return { value: { own: { ...ends.own, ...own.own }, telling: { from, to, saidBy, saidOn }, reason } };
}

/** Nobody is tied to themselves: such a row would be kept and shown nowhere. */
function namedTwice(sort: FactSort, row: object, own: Readonly<Record<string, unknown>>): Problem[] {
  const named = sort.people(row as AnyRow);
  const isTwice = (id: unknown): boolean => named.filter((one) => one === id).length > 1;
  const column = Object.keys(own).find((name) => isTwice(own[name]));
  return column === undefined ? [] : [{ field: column, words: "Choose two different people" }];
}

export function saidLater(saidOn: Temporal.PlainDate, today: Temporal.PlainDate): Problem[] {
  return Temporal.PlainDate.compare(saidOn, today) > 0
    ? [{ field: "saidOn", words: `${showDay(saidOn)} is after today` }]
    : [];
}

function readEnds(
  { ends }: FactSort,
  fields: Fields,
  { rows }: OpenFamily,
): { own: Record<string, string> } | { problems: Problem[] } {
  const chosen = ends.map(({ column }) => typed(fields, column));
  const unknown = ends.filter(({ column }) => !rows.people.some(({ id }) => id === typed(fields, column)));
  if (unknown.length > 0)
    return {
      problems: unknown.map(({ column }) => ({ field: column, words: "Choose somebody of this family" })),
    };
  const [, second] = ends;
  if (second && new Set(chosen).size < chosen.length)
    return { problems: [{ field: second.column, words: "Choose two different people" }] };
  return { own: Object.fromEntries(ends.map(({ column }, at) => [column, chosen[at] ?? ""])) };
}

/** How a fact stands, as somebody would type it. Who tells the change is asked afresh. */
export function typedFact(sort: FactSort, row: AnyRow, today: Temporal.PlainDate): Fields {
  const { from, to } = factOf(row);
  return {
    ...sort.typed(row),
    from: from ? showPartKnownDay(from) : "",
    to: to ? showPartKnownDay(to) : "",
    saidOn: showDay(today),
  };
}
