import { cells } from "@throughline/access";
import type { Owner } from "./store.ts";

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
