import "../tables.ts";
import type { PartKnownDay } from "@throughline/calendar";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/store.ts";
import { type DayColumns, partKnownOf } from "../part-known.ts";

/** Somebody the viewer may see who is recorded already. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly born: PartKnownDay | null;
  /** The children in whose families they are, by name. */
  readonly families: readonly string[];
}

/** People whose name looks or sounds like this one, likeliest first; `least` is how like it must be, from 0 to 1. */
export async function peopleNamedLike(tx: Tx, name: string, least: number): Promise<KnownPerson[]> {
  const { rows } = await sql<DayColumns & { id: string; name: string; families: string[] | null }>`
    with alike as (
      select n.person_id, max(greatest(similarity(n.folded, fold(${name})),
        case when n.folded = fold(${name}) then 1 else 0 end,
        case when array_length(regexp_split_to_array(fold(${name}), '\\s+'), 1) > 1 and (select bool_and(exists (select from regexp_split_to_table(n.folded, '\\s+') as held(word)
            where dmetaphone(typed.word) <> '' and dmetaphone(held.word) = dmetaphone(typed.word)))
          from regexp_split_to_table(fold(${name}), '\\s+') as typed(word)) then 0.8 else 0 end)) as likeness
      from person_name n where not n.withdrawn group by n.person_id),
    born as (
      select distinct on (d.person_id) d.person_id, d.day_from, d.day_to, d.day_precision, d.day_about
      from person_detail d where d.sort = 'born' and not d.withdrawn
      order by d.person_id, d.recorded_at desc, d.id desc)
    select p.id, shown.name, family.families,
      coalesce(b.day_from, p.born_from) as day_from, coalesce(b.day_to, p.born_to) as day_to,
      coalesce(b.day_precision, p.born_precision) as day_precision, coalesce(b.day_about, p.born_about) as day_about
    from alike a
    join person p on p.id = a.person_id
    left join born b on b.person_id = p.id
    cross join lateral (select trim(n.given || ' ' || n.family) as name from person_name n
      where n.person_id = p.id and n.sort = 'name' and not n.withdrawn
        and not exists (select from person_name later where later.replaces_id = n.id)
      order by n.recorded_at desc nulls last limit 1) shown
    cross join lateral (select array_agg(distinct trim(n.given || ' ' || n.family)) as families
      from child_record c join person_name n on n.person_id = c.person_id and n.sort = 'name'
      where c.person_id = p.id or c.id in (select m.child_id from family_member m where m.person_id = p.id)) family
    where a.likeness >= ${least}
    order by a.likeness desc, shown.name limit 20`.execute(tx);
  return rows.map(({ id, name: shown, families, ...day }) => ({
    id,
    name: shown,
    born: partKnownOf(day, "day"),
    families: families ?? [],
  }));
}
