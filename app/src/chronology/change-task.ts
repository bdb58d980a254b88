import { begunOn, refusedOn } from "../platform/drafts/begun-form.ts";
import type { DraftOf } from "../platform/drafts/store.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import type { FormState, Problem } from "../platform/forms/fields.ts";
import { isOvertaken, overtaken, type Standing } from "../platform/forms/standing.ts";
import type { Asked } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import { nothingTo, type OpenEntry, refuseIfWithdrawn } from "./open-entry.ts";

/** Something done with an entry beside its words, and how it was done last. */
export interface Change {
  readonly opened: OpenEntry;
  readonly verb: string;
  readonly of: DraftOf;
  readonly standing: Standing | null;
}

/** The form as it was left, or as it is first shown; of an entry that is withdrawn only where it was begun before. */
export async function begunChange(c: Asked, { opened, verb, of, standing }: Change): Promise<FormState> {
  const state = await begunOn(c.var.tx, of, standing);
  if (!state.newer) refuseIfWithdrawn(opened, verb);
  return state;
}

/** What was read, or the form refused with all that was typed. */
export async function readChange<Value>(
  c: Asked,
  house: Pick<House, "clock">,
  { opened, verb, of, standing }: Change,
  fields: Fields,
  read: { value: Value } | { problems: Problem[] },
): Promise<{ value: Value } | { state: FormState }> {
  if (!isOvertaken(fields, standing)) refuseIfWithdrawn(opened, verb);
  const newer = nothingTo(opened, verb) ?? overtaken(fields, standing);
  const problems = [...newer, ...("problems" in read ? read.problems : [])];
  if (problems.length === 0 && "value" in read) return read;
  return { state: await refusedOn(c, house, { of, standing }, fields, problems) };
}
