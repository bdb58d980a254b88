import type { Owner } from "../../platform/database/store.ts";

/** A table as the database describes it, and the kind of record that its policies ask the table of access for. */
export interface Kept {
  readonly table: string;
  readonly columns: ReadonlySet<string>;
  /** What tells its rows from one another, beside the partnership. */
  readonly key: readonly string[];
  readonly reads: string | null;
  readonly adds: string | null;
  /** It names a child, a person or an entry. */
  readonly ofAChild: boolean;
}

const KIND = (action: string) => new RegExp(`children_for\\('${action}'::text, '(\\w+)'::text`);

/** Every table of the record, from the database's own description of it. */
export async function catalogue(owner: Owner): Promise<Kept[]> {
  const found = await owner.query(`select c.relname as table,
      array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '') as columns,
      array(select a.attname::text from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey)
        where i.indrelid = c.oid and i.indisprimary and a.attname <> 'partnership_id' order by a.attnum) as key,
      coalesce((select string_agg(p.qual, ' ') from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname
        and p.permissive = 'PERMISSIVE' and p.roles <> '{throughline_system}'), '') as reads,
      coalesce((select string_agg(p.with_check, ' ') from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname
        and p.permissive = 'PERMISSIVE' and p.roles <> '{throughline_system}'), '') as adds,
      exists (select from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
          and a.attname in ('child_id', 'person_id', 'entry_id', 'home_id', 'chain'))
        or exists (select from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'
          and f.confrelid in ('child_record'::regclass, 'person'::regclass, 'entry'::regclass)) as "ofAChild"
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1`);
  return found.map((row) => ({
    table: String(row["table"]),
    columns: new Set(row["columns"] as string[]),
    key: row["key"] as string[],
    reads: kindIn("read", String(row["reads"]), "people_read_of()"),
    adds: kindIn("add", String(row["adds"]), "people_added_to()"),
    ofAChild: row["ofAChild"] === true,
  }));
}

const kindIn = (action: string, policies: string, people: string): string | null =>
  KIND(action).exec(policies)?.[1] ?? (policies.includes(people) ? "family" : null);
