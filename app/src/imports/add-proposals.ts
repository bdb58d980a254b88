import { type Recording, recordEntries } from "../chronology/public.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { entriesHere, oneAddingAtATime } from "./entries-here.store.ts";
import { lockImport, type FileImport } from "./import.store.ts";
import { markAdded } from "./imports.store.ts";
import { entryOf } from "./kept-proposal.ts";
import { countsOf, keysOf, newAfter, type Proposal, setHereAlready, setVerdict } from "./proposals.store.ts";

const AT_ONCE = 500;

export interface Added {
  readonly added: number;
  readonly already: number;
  readonly refused: number;
  readonly leftOut: number;
}

interface ToAdd {
  readonly childId: string;
  readonly importId: string;
  /** Proposals to leave out, by their number. */
  readonly without?: readonly number[];
}

/** Adds the new entries of a file to the child's record, all in one transaction. A file already added adds nothing more. */
export async function addProposals(
  { store, clock }: House,
  viewer: Viewer,
  { childId, importId, without = [] }: ToAdd,
): Promise<Added> {
  return await store.as(viewer, async (tx) => {
    const file = await lockImport(tx, childId, importId, clock.now());
    if (!file) throw new NothingToSee();
    if (file.state !== "ready" && file.state !== "added")
      throw new NotAllowed("This file has no entries to add: open it to see why.");
    let added = 0;
    if (file.state === "ready") {
      await oneAddingAtATime(tx, file);
      await setVerdict(tx, importId, without, "left out", null);
      let last: number | null = 0;
      while (last !== null) {
        const some = await newAfter(tx, importId, last, AT_ONCE);
        added += await addSome(tx, file, viewer, some, clock.now());
        last = some.length < AT_ONCE ? null : (some.at(-1)?.n ?? null);
      }
      await markAdded(tx, importId, added, clock.now());
    }
    const counts = await countsOf(tx, importId);
    const already = counts["here already"] + (file.state === "added" ? counts.new : 0);
    return { added, already, refused: counts.refused, leftOut: counts["left out"] };
  });
}

/** Adds a few hundred, but for those that came into the record since they were proposed. */
async function addSome(
  tx: Tx,
  file: FileImport,
  viewer: Viewer,
  some: readonly Proposal[],
  at: Temporal.Instant,
): Promise<number> {
  const here = await entriesHere(tx, file, keysOf(some));
  const already = some.flatMap(({ n, key }) => {
    const found = key === null ? undefined : here.get(key);
    return found ? [{ n, sameAs: found.firstId }] : [];
  });
  await setHereAlready(tx, file.importId, already);
  const known = new Set(already.map(({ n }) => n));
  const recordings = some
    .filter(({ n }) => !known.has(n))
    .flatMap((proposal) => recording(file, viewer, proposal, at));
  return (await recordEntries(tx, recordings)).length;
}

/** Rows of one day stay in the file's order: each is recorded a microsecond after the one before. */
function recording(
  file: FileImport,
  viewer: Viewer,
  { n, proposed, key }: Proposal,
  at: Temporal.Instant,
): Recording[] {
  if (proposed === null || key === null) return [];
  const by: Recording["by"] = {
    partnershipId: viewer.partnershipId,
    practitionerId: viewer.practitionerId,
    agencyId: file.agencyId,
    author: proposed.author ?? viewer.name,
    at: at.add({ microseconds: n }),
  };
  return [
    {
      childId: file.childId,
      entry: entryOf(proposed),
      by,
      from: {
        ...proposed.source,
        recordedOn: proposed.recordedOn ? Temporal.PlainDate.from(proposed.recordedOn) : null,
        file: file.fileName,
        importId: file.importId,
        duplicateKey: key,
      },
    },
  ];
}
