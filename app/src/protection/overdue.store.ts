import "../children/tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";

/** A protection that is in force and was to be reviewed by a day that is over. */
export interface OverdueProtection {
  readonly id: string;
  readonly childId: string;
  readonly child: string;
  readonly personId: string;
  readonly called: string;
  readonly reviewBy: Temporal.PlainDate;
  readonly decidedBy: string;
  /** Whether the viewer may read it, and so review it; else they manage where those work who may. */
  readonly isOpen: boolean;
}

/** Of one child, or of every child in whose family the viewer records: what their own agency protects and has not reviewed. */
export async function overdueProtections(tx: Tx, childId: string | null): Promise<OverdueProtection[]> {
  const { rows } =
    await sql<OverdueProtection>`select o.id, o.child_id as "childId", n.given || ' ' || n.family as child,
      o.person_id as "personId", coalesce(w.given || ' ' || w.family, 'somebody of the family') as called,
      o.review_by as "reviewBy", o.decided_by as "decidedBy", o.is_open as "isOpen"
    from protections_overdue(${childId === null ? sql`children_for('add', 'family')` : sql`array[${childId}::uuid]`}) o
    join child_record c on c.id = o.child_id
    join person_name n on n.person_id = c.person_id and n.sort = 'name' and n.to_on is null
    left join person_name w on w.person_id = o.person_id and w.sort = 'name' and w.to_on is null
    order by o.review_by, fold(n.family), o.id`.execute(tx);
  return rows;
}
