import "./tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import { askCloser, wantsAnother } from "./closer-requests.store.ts";

/** Whether the viewer looks after the people of their agency today. */
export async function administers(tx: Tx): Promise<boolean> {
  const { rows } = await sql<{ so: boolean }>`select viewer_administers() as so`.execute(tx);
  return rows[0]?.so === true;
}

/** Whether the viewer may hand this person an invitation now. */
export async function mayInvite(tx: Tx, practitionerId: string, now: Temporal.Instant): Promise<boolean> {
  const { rows } = await sql<{ so: boolean }>`select may_be_invited(${practitionerId}, ${now}) as so`.execute(
    tx,
  );
  return rows[0]?.so === true;
}

interface Joiner {
  readonly name: string;
  readonly role: string;
  readonly phone: string | null;
}

export async function addJoiner(tx: Tx, viewer: Viewer, joiner: Joiner): Promise<string> {
  const id = newId();
  await tx
    .insertInto("practitioner")
    .values({
      partnership_id: viewer.partnershipId,
      id,
      agency_id: viewer.agencyId,
      ...joiner,
      sign_in_id: null,
    })
    .execute();
  return id;
}

interface NewSpell {
  /** Null for one that begins. */
  readonly membershipId: string | null;
  readonly practitionerId: string;
  readonly teamId: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly reason: string;
}

/** Begins a spell in a team, or gives one another last day; asked of another person where the viewer would see more by it. */
export async function recordSpell(
  tx: Tx,
  viewer: Viewer,
  spell: NewSpell,
  now: Temporal.Instant,
): Promise<"kept" | "confirm"> {
  const membershipId = spell.membershipId ?? newId();
  if (await wantsAnother(tx, { ...spell, membershipId })) {
    const { practitionerId, from, reason, teamId, to } = spell;
    const what = { teamId, membershipId, to };
    await askCloser(tx, viewer, { practitionerId, from, reason, what }, now);
    return "confirm";
  }
  await tx
    .insertInto("membership_change")
    .values({
      partnership_id: viewer.partnershipId,
      id: newId(),
      membership_id: membershipId,
      practitioner_id: spell.practitionerId,
      team_id: spell.teamId,
      from_on: spell.from,
      to_on: spell.to,
      reason: spell.reason,
      recorded_by: viewer.practitionerId,
      recorded_at: now,
    })
    .execute();
  return "kept";
}

/** Whoever runs the product says who looks after an agency's people. */
export async function nameAdministrator(
  tx: Tx,
  { partnershipId, practitionerId }: Pick<Viewer, "partnershipId" | "practitionerId">,
  is: boolean,
  now: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("administration")
    .values({
      partnership_id: partnershipId,
      id: newId(),
      practitioner_id: practitionerId,
      administers: is,
      recorded_by: null,
      recorded_at: now,
    })
    .execute();
}
