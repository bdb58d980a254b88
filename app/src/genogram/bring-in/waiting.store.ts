import type { OpenFamily } from "../../family/public.ts";
import { draftOf, dropDraft, keepDraft } from "../../platform/drafts/store.ts";
import { typed } from "../../platform/forms/fields.ts";
import type { Asked } from "../../platform/http/env.ts";
import type { House } from "../../platform/house.ts";
import { paths } from "../../paths.ts";

/** A file that waits until somebody has said who in it is who. */
export interface WaitingFile {
  readonly name: string;
  /** As `packed` wrote it. */
  readonly kept: string;
  /** A family too large to be looked at whole: first somebody says which part is the child's. */
  readonly whole: boolean;
  readonly people: number;
}

const draft = (childId: string) => ({ form: "family-file", subject: childId });

export async function waitingFile(c: Asked, { open }: OpenFamily): Promise<WaitingFile | null> {
  const kept = await draftOf(c.var.tx, draft(open.child.id));
  if (kept === null || typed(kept.fields, "kept") === "") return null;
  return {
    name: typed(kept.fields, "name"),
    kept: typed(kept.fields, "kept"),
    whole: typed(kept.fields, "whole") === "yes",
    people: Number(typed(kept.fields, "people")),
  };
}

export async function keepWaiting(
  c: Asked,
  { clock }: Pick<House, "clock">,
  childId: string,
  { whole, people, ...file }: WaitingFile,
): Promise<void> {
  const fields = { ...file, whole: whole ? "yes" : "no", people: String(people) };
  const page = paths.genogramImport(childId);
  await keepDraft(c.var.tx, c.var.viewer, draft(childId), fields, clock.now(), page);
}

export const dropWaiting = async (c: Asked, childId: string): Promise<void> =>
  await dropDraft(c.var.tx, draft(childId));
