import { type RawBuilder, sql, type SqlBool } from "kysely";
import type { Significance } from "./entry.ts";
import type { Filter } from "./filter.ts";

/** Which entries are read, as a condition on `e`: those of these children that the filter asks for. */
export function partOf(
  childIds: readonly string[],
  filter: Filter,
  choices: ReadonlyMap<string, Significance>,
): RawBuilder<SqlBool> {
  const { account, agency, who, theme, tone, words, from, to } = filter;
  const asked = [
    sql`e.child_id = any (${[...childIds]}::uuid[])`,
    account === "chosen" ? sql`e.first_id = any (${[...choices.keys()]}::uuid[])` : null,
    agency === null ? null : sql`e.agency_id = ${agency}`,
    who === null ? null : sql`e.author = ${who}`,
    theme === null ? null : sql`${theme} = any (e.themes)`,
    tone === null ? null : sql`e.tone = any (${[...new Set([tone, "both"])]}::text[])`,
    words === null ? null : sql`e.words @@ websearch_to_tsquery('english', ${words})`,
    from === null ? null : sql`e.happened_to >= ${from}::date`,
    to === null ? null : sql`e.happened_from <= ${to}::date`,
  ].filter((condition) => condition !== null);
  return sql<SqlBool>`${sql.join(asked, sql` and `)}`;
}

/** The order of an account: by day, the more exactly known first, by time, then as recorded. */
export const accountOrder = sql`e.happened_from, e.happened_to, e.happened_about, e.happened_time asc nulls last, e.recorded_at, e.id`;
