import { notSaidHow } from "@throughline/growth";
import { exactDay } from "@throughline/calendar";
import { type NewEntry, recordEntries } from "../../chronology/public.ts";
import type { Viewer } from "../../platform/database/viewer.ts";
import { newId } from "../../platform/id.ts";
import type { plantSmallPartnership } from "../../testing/small-partnership.ts";
import type { TestHouse } from "../../testing/test-house.ts";

export const CANARY = "kittiwake";

const plain: NewEntry = {
  happened: exactDay(Temporal.PlainDate.from("2024-03-04")),
  time: null,
  kind: "note",
  what: "",
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

/** Five entries of Sunny's: one restricted to children's services, one chosen, one that a spreadsheet would run. */
export async function plantAccount(
  { store }: TestHouse,
  planted: Awaited<ReturnType<typeof plantSmallPartnership>>,
): Promise<void> {
  const { sunny: childId, viewer, partnershipId, agency } = planted;
  const write = async (by: Viewer, on: string, entry: Partial<NewEntry>) => {
    const recordedBy = {
      partnershipId,
      practitionerId: by.practitionerId,
      agencyId: by.agencyId,
      author: by.name,
      at: Temporal.Instant.from(`${on}T12:00:00Z`),
    };
    const happened = exactDay(Temporal.PlainDate.from(on));
    const [id = ""] = await store.as(
      by,
      async (tx) =>
        await recordEntries(tx, [{ childId, entry: { ...plain, happened, ...entry }, by: recordedBy }]),
    );
    return id;
  };
  await write(viewer.asha, "2023-05-02", {
    kind: "visit",
    what: "Seen at home.\n\nSang along to the radio.",
    tone: "strength",
    seen: "seen",
    themes: ["communication"],
  });
  const secret = await write(viewer.asha, "2023-09-11", {
    kind: "concern",
    what: `A ${CANARY} was heard`,
    impact: CANARY,
    action: CANARY,
    tone: "worry",
  });
  const chosen = await write(viewer.cleo, "2024-02-06", {
    kind: "appointment",
    what: "Was not brought to physiotherapy",
    tone: "worry",
    impact: "Stiff hips",
    appointment: {
      service: "Physiotherapy",
      clinician: null,
      outcome: "was not brought",
      reason: null,
      recordedAs: "recorded as DNA by Hill School",
    },
  });
  await write(viewer.cleo, "2024-06-10", {
    kind: "child's voice",
    what: "Pointed at the swing, then at the door",
    seen: "seen alone",
    about: "Sunny",
    measurements: [
      {
        sort: "weight",
        value: 19.4,
        unit: "kg",
        note: "in shoes",
        how: { ...notSaidHow, method: "hoist scale", takenOff: 1.2 },
      },
    ],
    notMeasured: [{ sort: "height", reason: "could not stand", words: null }],
  });
  await write(viewer.cleo, "2025-01-20", {
    what: '=HYPERLINK("http://example.org"), *not bold*, #panic("no"), 中文',
    basis: "opinion",
  });
  await store.as(viewer.asha, async (tx) => {
    const kept = {
      partnership_id: partnershipId,
      child_id: childId,
      recorded_by: viewer.asha.practitionerId,
      recorded_at: Temporal.Instant.from("2024-03-01T09:00:00Z"),
    };
    await tx
      .insertInto("entry_restriction")
      .values({ ...kept, id: newId(), first_id: secret, open_to: [agency.services], reason: "Whereabouts" })
      .execute();
    await tx
      .insertInto("entry_choice")
      .values({ ...kept, id: newId(), first_id: chosen, chosen: true, why: "The first of three" })
      .execute();
    await tx
      .insertInto("chronology_review")
      .values({
        ...kept,
        id: newId(),
        reviewed_on: Temporal.PlainDate.from("2024-03-01"),
        sentence: "Her hips wait while we write letters.",
      })
      .execute();
  });
}
