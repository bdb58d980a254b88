import "../chronology/tables.ts";
import { type RecordedBy, recordEntries } from "../chronology/record-entry.store.ts";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";
import { dayOrder, momentOn } from "./days.ts";
import { type Chosen, plantChoices } from "./plant-choices.store.ts";
import type { Keys } from "./plant-partnership.store.ts";
import type { Seed } from "./read-seeds.ts";
import { entryOf } from "./typed-entry.ts";

/** Entries typed into Throughline, with their corrections, restrictions and choices. */
export async function plantEntries(tx: Tx, keys: Keys, childId: string, seed: Seed): Promise<void> {
  const ids = await recordEntries(
    tx,
    seed.typed.map((typed) => ({
      childId,
      entry: entryOf(typed),
      by: recordedBy(keys, typed.by, typed.recorded),
    })),
  );
  const idOf = new Map(seed.typed.map(({ ref }, i) => [ref, ids[i] ?? ""]));
  await plantCorrections(tx, keys, childId, seed, idOf);
  await plantRestrictions(tx, keys, childId, seed, idOf);
  await plantChoices(tx, (key) => keys.practitioner(key).id, childId, seed, chosenOfTyped(seed, idOf));
}

function chosenOfTyped({ choices, typed }: Seed, idOf: ReadonlyMap<string, string>): Chosen[] {
  return choices.flatMap((choice) => {
    const entry = "typed" in choice ? typed.find(({ ref }) => ref === choice.typed) : undefined;
    const firstId = entry && idOf.get(entry.ref);
    return entry && firstId ? [{ firstId, happened: entry.happened.to, why: choice.why, by: choice.by }] : [];
  });
}

async function plantCorrections(
  tx: Tx,
  keys: Keys,
  childId: string,
  seed: Seed,
  idOf: ReadonlyMap<string, string>,
): Promise<void> {
  const latest = new Map(idOf);
  for (const { typed: ref, by, on, reason, changes } of seed.corrections.toSorted((a, b) =>
    dayOrder(a.on, b.on),
  )) {
    const typed = seed.typed.find((t) => t.ref === ref);
    const [correctsId, firstId] = [latest.get(ref), idOf.get(ref)];
    if (!typed || !correctsId || !firstId) continue;
    const recording = {
      childId,
      entry: entryOf(typed, changes),
      by: recordedBy(keys, by, momentOn(on, "11:30")),
      correction: { correctsId, firstId, reason },
    };
    const [id] = await recordEntries(tx, [recording]);
    latest.set(ref, id ?? correctsId);
  }
}

async function plantRestrictions(
  tx: Tx,
  keys: Keys,
  childId: string,
  seed: Seed,
  idOf: ReadonlyMap<string, string>,
): Promise<void> {
  for (const { typed: ref, to, reason, by } of seed.restrictions) {
    const restricts = keys.practitioner(by);
    const openTo = new Set([restricts.agencyId, ...to.map((key) => keys.agency(key))]);
    const typed = seed.typed.find((t) => t.ref === ref);
    await tx
      .insertInto("entry_restriction")
      .values({
        partnership_id: keys.partnershipId,
        id: newId(),
        child_id: childId,
        first_id: idOf.get(ref) ?? "",
        open_to: [...openTo],
        reason,
        recorded_by: restricts.id,
        recorded_at: typed?.recorded ?? Temporal.Instant.fromEpochMilliseconds(0),
      })
      .execute();
  }
}

function recordedBy(keys: Keys, by: string, at: Temporal.Instant): RecordedBy {
  const { id, agencyId, name } = keys.practitioner(by);
  return { partnershipId: keys.partnershipId, practitionerId: id, agencyId, author: name, at };
}
