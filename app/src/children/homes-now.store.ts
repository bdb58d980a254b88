import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";

/** A home in which the child sleeps; `nights` in words when not every night. */
export interface HomeNow {
  readonly name: string;
  readonly nights: string | null;
}

/** Where a child sleeps on a day as it is recorded in their family: where they always do comes first. */
export async function homesNow(tx: Tx, childId: string, today: Temporal.PlainDate): Promise<HomeNow[]> {
  const { rows } = await sql<HomeNow>`select h.name, m.nights from household_member m
    join household h on h.partnership_id = m.partnership_id and h.first_id = m.home_id and not h.withdrawn
      and not exists (select from household later where later.partnership_id = h.partnership_id and later.replaces_id = h.id)
    where m.person_id in (select c.person_id from child_record c where c.id = ${childId}
      union select j.same_id from child_record c join person_merge j on j.partnership_id = c.partnership_id and j.person_id = c.person_id
        and not j.withdrawn and not exists (select from person_merge later where later.replaces_id = j.id) where c.id = ${childId})
      and not m.withdrawn
      and not exists (select from household_member later where later.partnership_id = m.partnership_id and later.replaces_id = m.id)
      and (m.began_from is null or m.began_from <= ${today}) and (m.ended_to is null or m.ended_to >= ${today})
    order by m.nights is not null, m.began_from nulls first, m.first_id`.execute(tx);
  return rows;
}
