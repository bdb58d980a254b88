import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";

/** Somebody who works in a team around the child today. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly agency: string;
  readonly agencyId: string;
}

/** Whoever could open what is sealed to them: the people of the teams around the child, and the one who asks. */
export async function colleaguesAround(tx: Tx, childId: string): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    select p.id, p.name, p.role, a.name as agency, a.id as "agencyId"
    from practitioner p join agency a on a.partnership_id = p.partnership_id and a.id = p.agency_id
    where p.id in (select m.practitioner_id from team_membership m
        join involvement i on i.partnership_id = m.partnership_id and i.team_id = m.team_id
        where i.child_id = ${childId}) and works_with(p.id, ${childId}, null)
      or p.id = viewer_practitioner()
    order by fold(a.name), fold(p.name)`.execute(tx);
  return rows;
}
