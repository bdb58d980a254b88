import type { Tx } from "../platform/database/store.ts";
import { teamAndLeads } from "./involvements.store.ts";
import { leadOn, type LeadSpell } from "./lead-spells.ts";
import { isIn, type Involvement, type LastSaw, type Member } from "./team.ts";

/** The team around the child on a day: who leads first, then by first day. */
export async function teamOf(tx: Tx, childId: string, today: Temporal.PlainDate): Promise<Member[]> {
  return (await wholeTeam(tx, childId, today)).members;
}

export interface WholeTeam {
  readonly members: Member[];
  /** Everybody, those who have left and those still to come included. */
  readonly involvements: readonly Involvement[];
  readonly spells: readonly LeadSpell[];
}

export async function wholeTeam(tx: Tx, childId: string, today: Temporal.PlainDate): Promise<WholeTeam> {
  const { involvements, spells } = await teamAndLeads(tx, childId);
  const lead = leadOn(spells, today);
  const saw = await lastSightings(tx, childId, today);
  const members = involvements
    .filter((involvement) => isIn(involvement, today))
    .map((i) => ({ ...i, leads: i.id === lead?.involvementId, lastSaw: saw.get(i.agencyId) ?? null }))
    .toSorted((a, b) => Number(b.leads) - Number(a.leads));
  return { members, involvements, spells };
}

/** When each agency last saw the child, from the entries that the viewer may read. */
async function lastSightings(
  tx: Tx,
  childId: string,
  today: Temporal.PlainDate,
): Promise<Map<string, LastSaw>> {
  const rows = await tx
    .selectFrom("current_entry")
    .distinctOn("agency_id")
    .select([
      "agency_id",
      "happened_from",
      "happened_to",
      "happened_precision",
      "happened_about",
      "seen",
      "author",
    ])
    .where("child_id", "=", childId)
    .where("seen", "in", ["seen", "seen alone"])
    .where("happened_from", "<=", today)
    .orderBy("agency_id")
    .orderBy("happened_to", "desc")
    .orderBy("happened_from", "desc")
    .execute();
  return new Map(
    rows.map((row) => [
      row.agency_id,
      {
        day: {
          from: row.happened_from,
          to: row.happened_to,
          precision: row.happened_precision,
          about: row.happened_about,
        },
        alone: row.seen === "seen alone",
        by: row.author,
      },
    ]),
  );
}
