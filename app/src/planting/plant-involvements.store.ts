import "../children/tables.ts";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";
import { momentOn } from "./days.ts";
import type { Keys } from "./plant-partnership.store.ts";
import type { Story } from "./story.ts";

interface Opened {
  readonly at: Temporal.Instant;
  readonly by: string;
}

/** Who has worked with the child, when they stopped, and who led. */
export async function plantInvolvements(
  tx: Tx,
  keys: Keys,
  childId: string,
  { involvements }: Story,
  opened: Opened,
): Promise<void> {
  const told = involvements.map((involvement) => ({ id: newId(), ...involvement }));
  const kept = { partnership_id: keys.partnershipId, child_id: childId, recorded_by: opened.by };
  await tx
    .insertInto("involvement")
    .values(
      told.map((i) => ({
        ...kept,
        id: i.id,
        agency_id: keys.agency(i.agency),
        team_id: keys.team(i.team),
        practitioner_id: i.practitioner === null ? null : keys.practitioner(i.practitioner).id,
        named: i.history ?? null,
        role: i.role,
        does: i.does,
        from_on: i.from,
        recorded_at: recordedAt(i.from, opened),
      })),
    )
    .execute();
  const ended = told.flatMap(({ id, to, ended: reason }) =>
    to === null
      ? []
      : [
          {
            ...kept,
            involvement_id: id,
            ended_on: to,
            reason: reason ?? "Reason not recorded.",
            recorded_at: recordedAt(to, opened),
          },
        ],
  );
  if (ended.length > 0) await tx.insertInto("involvement_end").values(ended).execute();
  const led = told
    .filter(({ lead }) => lead)
    .map(({ id, from }) => ({
      ...kept,
      id: newId(),
      involvement_id: id,
      from_on: from,
      family_told_on: null,
      recorded_at: recordedAt(from, opened),
    }));
  if (led.length > 0) await tx.insertInto("lead_professional").values(led).execute();
}

/** What happened before the record was opened was written down when it was. */
function recordedAt(on: Temporal.PlainDate, opened: Opened): Temporal.Instant {
  const then = momentOn(on, "17:00");
  return Temporal.Instant.compare(then, opened.at) < 0 ? opened.at : then;
}
