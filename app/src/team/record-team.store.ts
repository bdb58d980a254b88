import { forgetTeam } from "./involvements.store.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { NewEnd } from "./involvement-end-form.ts";
import type { NewInvolvement } from "./involvement-form.ts";
import type { NewLead } from "./lead-form.ts";

/** Who writes of which child, and when. */
export interface Writing {
  readonly childId: string;
  readonly by: Viewer;
  readonly at: Temporal.Instant;
}

const kept = ({ childId, by, at }: Writing) => ({
  partnership_id: by.partnershipId,
  child_id: childId,
  recorded_by: by.practitionerId,
  recorded_at: at,
});

export async function addInvolvement(
  tx: Tx,
  writing: Writing,
  { team, practitionerId, ...rest }: NewInvolvement,
): Promise<void> {
  const { named, role, does, withPersonId, from } = rest;
  forgetTeam(tx, writing.childId);
  await tx
    .insertInto("involvement")
    .values({
      ...kept(writing),
      id: newId(),
      agency_id: team.agencyId,
      team_id: team.id,
      practitioner_id: practitionerId,
      named,
      role,
      does,
      with_person_id: withPersonId,
      from_on: from,
    })
    .execute();
}

/** An involvement ends once: false when somebody else has just ended it. */
export async function endInvolvement(
  tx: Tx,
  writing: Writing,
  involvementId: string,
  { endedOn, reason }: NewEnd,
): Promise<boolean> {
  forgetTeam(tx, writing.childId);
  const written = await tx
    .insertInto("involvement_end")
    .values({ ...kept(writing), involvement_id: involvementId, ended_on: endedOn, reason })
    .onConflict((same) => same.columns(["partnership_id", "involvement_id"]).doNothing())
    .executeTakeFirst();
  return written.numInsertedOrUpdatedRows === 1n;
}

export async function nameLead(
  tx: Tx,
  writing: Writing,
  { involvementId, from, familyToldOn }: NewLead,
): Promise<void> {
  forgetTeam(tx, writing.childId);
  await tx
    .insertInto("lead_professional")
    .values({
      ...kept(writing),
      id: newId(),
      involvement_id: involvementId,
      from_on: from,
      family_told_on: familyToldOn,
    })
    .execute();
}
