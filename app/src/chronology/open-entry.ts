import { changes, openRecord, type OpenRecord } from "../children/public.ts";
import type { Problem } from "../platform/forms/fields.ts";
import type { Asked } from "../platform/http/env.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { historyOf, type EntryHistory } from "./entry-history.store.ts";
import type { Entry } from "./entry.ts";
import { isId } from "./is-id.ts";
import { versionsOf } from "./read-entries.store.ts";

/** An entry with all it has been. */
export interface OpenEntry {
  readonly open: OpenRecord;
  /** How it stands. */
  readonly entry: Entry;
  /** Every version, newest first; the first of them is `entry`. */
  readonly versions: readonly Entry[];
  readonly history: EntryHistory;
}

/** The entry of this request's address, by the id of any of its versions. */
export async function openEntry(c: Asked, house: Pick<House, "clock">, part: string): Promise<OpenEntry> {
  const open = await openRecord(c, house, part);
  const id = c.req.param("entry") ?? "";
  const versions = isId(id) ? await versionsOf(c.var.tx, open.child.id, id) : [];
  const [entry] = versions;
  if (!entry) throw new NothingToSee();
  return { open, entry, versions, history: await historyOf(c.var.tx, open.child.id, entry.firstId) };
}

/** Whether the viewer may change it, and if not why: somebody with the record open in an emergency only what they wrote. */
export function changesEntry({ open, entry, versions }: OpenEntry) {
  const { practitionerId } = open.viewer;
  const isTheirs = versions.every(({ recordedBy }) => recordedBy === practitionerId);
  const recordedBy = isTheirs ? practitionerId : null;
  return changes(open, { kind: "chronology", agencyId: entry.agencyId, recordedBy });
}

export function refuseChange(opened: OpenEntry): void {
  const verdict = changesEntry(opened);
  if (!verdict.allowed) throw new NotAllowed(`${verdict.why} ${verdict.ask}`);
}

/** An agency answers for its own words: nobody else corrects, restricts or withdraws them. */
export function refuseOthers(opened: OpenEntry, verb: "correct" | "restrict" | "withdraw"): void {
  const { entry, open } = opened;
  if (entry.agencyId !== open.viewer.agencyId)
    throw new NotAllowed(
      `This is ${entry.agencyName}’s entry, so only ${entry.agencyName} can ${verb} it. Ask ${entry.author} there. If you see it differently, add an entry of your own that says so.`,
    );
  refuseChange(opened);
}

export function refuseIfWithdrawn(
  { history: { withdrawal } }: Pick<OpenEntry, "history">,
  verb: string,
): void {
  if (withdrawal)
    throw new NotAllowed(`${withdrawal.by} has withdrawn this entry, so there is nothing to ${verb}.`);
}

/** The same where somebody wrote about it before it was withdrawn: they are shown that beside what they wrote. */
export const nothingTo = (
  { history: { withdrawal } }: Pick<OpenEntry, "history">,
  verb: string,
): Problem[] | null =>
  withdrawal && [
    {
      field: "newer",
      words: `${withdrawal.by} has withdrawn this entry since you opened it, so there is nothing to ${verb}. What you typed is kept among the drafts you left`,
    },
  ];
