import { readPartKnownDay } from "@throughline/calendar";
import type { Viewer } from "../../platform/database/viewer.ts";
import type { TestHouse } from "../../testing/test-house.ts";
import type { NewEntry } from "../entry.ts";
import { recordEntries } from "../record-entry.store.ts";

const bareEntry: NewEntry = {
  happened: dayOf("1 November 2026"),
  time: null,
  kind: "note",
  what: "Something happened",
  about: null,
  impact: null,
  action: null,
  noActionReason: null,
  outcome: null,
  tone: null,
  basis: "fact",
  themes: [],
  seen: null,
  saysOfHistory: null,
  appointment: null,
  measurements: [],
};

/** A note with nothing in it but what happened. */
export const anEntry = (what: string): NewEntry => ({ ...bareEntry, what });

export function dayOf(text: string): NewEntry["happened"] {
  const read = readPartKnownDay(text);
  if ("problem" in read) throw new Error(read.problem);
  return read;
}

type Told = Partial<Omit<NewEntry, "happened">> & { readonly on: string };

/** Records entries as a practitioner, each day and words given and the rest left empty; answers their ids. */
export async function tell(
  house: Pick<TestHouse, "store" | "house">,
  viewer: Viewer,
  childId: string,
  told: readonly Told[],
): Promise<string[]> {
  const { partnershipId, practitionerId, agencyId, name: author } = viewer;
  const by = { partnershipId, practitionerId, agencyId, author, at: house.house.clock.now() };
  return await house.store.as(viewer, (tx) =>
    recordEntries(
      tx,
      told.map(({ on, ...entry }) => ({
        childId,
        by,
        entry: { ...bareEntry, ...entry, happened: dayOf(on) },
      })),
    ),
  );
}

/** What a form of the least sends. */
export const leastEntry = {
  happened: "20 November 2026",
  kind: "visit",
  what: "Sunny showed me the rabbit",
  basis: "fact",
};
