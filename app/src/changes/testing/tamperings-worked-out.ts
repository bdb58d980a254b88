import type { Tampering } from "./tampering.ts";

type Statements = Pick<Tampering, "name" | "does">;

const lastOf = (table: string) => `id = (select id from ${table} order by id desc limit 1)`;
const folding = (words: string) =>
  `create or replace function fold(words text) returns text language sql immutable strict parallel safe as $$ ${words} $$`;

/** What an owner could do to the columns that search, access and the list of seals read, while every row says what it said. */
export const tamperingsWorkedOut: readonly Statements[] = [
  {
    name: "an entry is searched by other words, which nobody works out any more",
    does: `alter table entry alter column words drop expression;
      update entry set words = to_tsvector('english', 'nothing happened') where ${lastOf("entry")}`,
  },
  {
    name: "an entry is searched by no words",
    does: `alter table entry alter column words drop expression; update entry set words = null where ${lastOf("entry")}`,
  },
  {
    name: "a name is searched as another, by a function that is put back",
    does: `${folding("select 'nobody'::text")};
      update person_name set given = given where ${lastOf("person_name")};
      ${folding("select lower(public.unaccent('public.unaccent'::regdictionary, words))")}`,
  },
  {
    name: "a seal counts other chains than it seals",
    does: `alter table change_seal alter column chains_grown drop expression;
      update change_seal set chains_grown = chains_grown + 1 where day = (select min(day) from change_seal)`,
  },
  {
    name: "an entry that is open to everybody is closed to all but one agency",
    does: `update entry set open_to = array[gen_random_uuid()]
      where id = (select id from entry where open_to is null order by id limit 1)`,
  },
  {
    name: "a restricted entry is opened to one agency more",
    does: `update entry set open_to = open_to || gen_random_uuid()
      where id = (select id from entry where open_to is not null order by id limit 1)`,
  },
];
