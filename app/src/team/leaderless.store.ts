import "../children/tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";

/** A child for whom somebody led, and nobody does today. */
export interface Leaderless {
  readonly childId: string;
  readonly child: string;
  readonly lead: string | null;
  /** Their last day: of their part in the child's team, or in their own team. */
  readonly until: Temporal.PlainDate;
  /** They are no longer in the team for which they led, though their part in the child's has not been ended. */
  readonly left: boolean;
}

/** Of those children whose lead the viewer may name, all for whom the lead has gone and nobody was named since. */
export async function leaderless(tx: Tx, childId: string | null): Promise<Leaderless[]> {
  const { rows } = await sql<Leaderless>`select c.id as "childId", n.given || ' ' || n.family as child,
      coalesce(p.name, l.named) as lead, least(l.ended_on, l.left_on) as until, l.ended_on is null or l.left_on < l.ended_on as left
    from child_record c
    join person_name n on n.person_id = c.person_id and n.sort = 'name' and n.to_on is null
    cross join lateral (select i.practitioner_id, i.named, left_team_on(i.practitioner_id, i.team_id) as left_on,
        case when e.ended_on < viewer_today() then e.ended_on end as ended_on
      from lead_professional l
      join involvement i on i.partnership_id = l.partnership_id and i.id = l.involvement_id
      left join involvement_end e on e.partnership_id = i.partnership_id and e.involvement_id = i.id
      where l.child_id = c.id and l.from_on <= viewer_today()
      order by l.from_on desc, l.recorded_at desc, l.id desc limit 1) l
    left join practitioner p on p.id = l.practitioner_id
    where c.id = any ((select children_for('read', 'lead'))::uuid[])
      and (${childId}::uuid is not null and c.id = ${childId}::uuid
        or ${childId}::uuid is null and c.id = any ((select children_for('add', 'lead'))::uuid[]))
      and coalesce(l.left_on, l.ended_on) is not null
    order by fold(n.family), fold(n.given)`.execute(tx);
  return rows;
}
