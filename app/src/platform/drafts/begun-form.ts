import type { Tx } from "../database/store.ts";
import { type DraftOf, draftOf, keepDraft } from "./store.ts";
import type { Fields } from "./tables.ts";
import { type FormState, pageSent, type Problem } from "../forms/fields.ts";
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
