import type { Tx } from "../database/store.ts";
import { type DraftOf, draftOf, keepDraft } from "./store.ts";
import type { Fields } from "./tables.ts";
import { type FormState, pageSent, type Problem } from "../forms/fields.ts";
import { BASED_ON, isOvertaken, type Standing, stampOf } from "../forms/standing.ts";
import type { Asked } from "../http/env.ts";
import type { House } from "../house.ts";

/** A form as somebody left it, or as it is first shown. */
export async function begunForm(tx: Tx, of: DraftOf, first: Fields = {}): Promise<FormState> {
  const draft = await draftOf(tx, of);
  return { fields: draft?.fields ?? first, problems: [], draftedAt: draft?.savedAt ?? null };
}

/** A form that cannot be saved yet: everything typed is kept, and shown with what is wrong. */
export async function refusedForm(
  c: Asked,
  { clock }: Pick<House, "clock">,
  of: DraftOf,
  fields: Fields,
  problems: readonly Problem[],
): Promise<FormState> {
  await keepDraft(c.var.tx, c.var.viewer, of, fields, clock.now(), await pageSent(c));
  return { fields, problems, draftedAt: null };
}

/** A form about something that others may write about too: a draft begun before they did shows what they wrote. */
export async function begunOn(
  tx: Tx,
  of: DraftOf,
  standing: Standing | null,
  first: Fields = {},
): Promise<FormState> {
  return held(await begunForm(tx, of, first), standing);
}

/** The same form refused, with what came meanwhile beside it. Its draft keeps what it was begun on, and says so again when it is opened again. */
export async function refusedOn(
  c: Asked,
  house: Pick<House, "clock">,
  { of, standing }: { readonly of: DraftOf; readonly standing: Standing | null },
  fields: Fields,
  problems: readonly Problem[],
): Promise<FormState> {
  return held(await refusedForm(c, house, of, fields, problems), standing);
}

const held = (state: FormState, standing: Standing | null): FormState => ({
  ...state,
  fields: { ...state.fields, [BASED_ON]: stampOf(standing) },
  newer: isOvertaken(state.fields, standing) ? standing : null,
});
