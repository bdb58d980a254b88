import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import "../../children/tables.ts";
import type { Tx } from "../../platform/database/store.ts";
import { newId } from "../../platform/id.ts";
import { plantChild, type plantSmallPartnership } from "../small-partnership.ts";

type Planted = Awaited<ReturnType<typeof plantSmallPartnership>>;

const told = z.object({
  child: z.object({
    given: z.string(),
    family: z.string(),
    knownAs: z.string().nullable(),
    born: z.string(),
    nhsNumber: z.string(),
    upn: z.string().nullable(),
  }),
});

/** A story's child as a record that Asha's team works with. */
export async function plantStoryChild(
  tx: Tx,
  { partnershipId, agency, team, viewer }: Planted,
  folder: string,
): Promise<string> {
  const { child } = told.parse(JSON.parse(readFileSync(join(folder, "story.json"), "utf8")));
  const id = await plantChild(tx, partnershipId, child);
  const person = tx.selectFrom("child_record").select("person_id").where("id", "=", id);
  await tx.updateTable("person").set({ upn: child.upn }).where("id", "=", person).execute();
  const at = Temporal.Instant.from("2026-01-05T09:00:00Z");
  const since = Temporal.PlainDate.from("2020-01-01");
  await tx
    .insertInto("involvement")
    .values({
      partnership_id: partnershipId,
      id: newId(),
      child_id: id,
      agency_id: agency.services,
      team_id: team.services,
      practitioner_id: viewer.asha.practitionerId,
      named: null,
      role: "Social worker",
      does: null,
      from_on: since,
      recorded_by: null,
      recorded_at: at,
    })
    .execute();
  return id;
}
