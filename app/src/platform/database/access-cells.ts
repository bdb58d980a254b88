import { cells } from "@throughline/access";
import { sql } from "kysely";
import { ConfigurationRefused } from "../config.ts";
import type { Database, Owner } from "./store.ts";

const wanted = (): string =>
  cells()
    .map(({ kind, action, relation, whose }) => `('${kind}', '${action}', '${relation}', '${whose}')`)
    .join(", ");

/** What the rules are, in one line: two databases with the same line decide alike. */
export const accessLine = wanted;

/** Makes the database's table of who may do what the one of the package, in one transaction. */
export async function keepAccessCells(owner: Pick<Owner, "query" | "script">): Promise<void> {
  const [{ kept = false } = {}] = await owner.query("select to_regclass('access_cell') is not null as kept");
  if (kept !== true) return;
  await owner.script(`set local role throughline_system;
    delete from access_cell where (kind, action, relation, whose) not in (${wanted()});
    insert into access_cell values ${wanted()} on conflict do nothing;
    reset role`);
}

/** Refuses a database that decides by another table than this program tells of: one of the two would be wrong. */
export async function decidesAlike({ store }: Pick<Database, "store">): Promise<void> {
  const { rows } = await store.asProduct((tx) =>
    sql<{
      cell: string;
    }>`select concat_ws(' ', kind, action, relation, whose) as cell from access_cell`.execute(tx),
  );
  const kept = rows.map(({ cell }) => cell).toSorted();
  const told = cells().map(({ kind, action, relation, whose }) => `${kind} ${action} ${relation} ${whose}`);
  if (kept.join() === told.toSorted().join()) return;
  throw new ConfigurationRefused(
    "The database decides who sees and adds what by another table than this version of Throughline has. Stop any other version that runs on it, bring it up to date with bin/throughline migrate as the owner of the tables, and start again.",
  );
}
