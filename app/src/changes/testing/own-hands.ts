import type { Owner } from "../../platform/database/store.ts";
import { columnsOf } from "./columns.ts";
import type { Tampering } from "./tampering.ts";

/** Statements sent together are one transaction, with every trigger and key of the database switched off. */
const inTheirHands = (statements: string) => `set local session_replication_role = replica; ${statements};`;

/** Keeps a copy of tables, so that whatever is done to them can be put back. */
export async function keepCopies(owner: Owner, tables: readonly string[]): Promise<void> {
  await owner.script(
    `create schema kept; ${tables.map((table) => `create table kept.${table} as table public.${table};`).join(" ")}`,
  );
}

/** False where the database's own checks refuse it, even to its owner. */
export async function tamper(owner: Owner, { does }: Tampering): Promise<boolean> {
  try {
    await owner.script(inTheirHands(does));
    return true;
  } catch (error) {
    if (error instanceof Error && /violates (check|not-null|unique) constraint/.test(error.message))
      return false;
    throw error;
  }
}

/** Puts the tables back as they were copied, and every linking on again. */
export async function putBack(owner: Owner, { touches, does }: Tampering): Promise<void> {
  for (const table of touches) {
    const names = (await columnsOf(owner, [table])).map(({ name }) => name).join(", ");
    await owner.script(
      inTheirHands(
        `delete from ${table}; insert into ${table} (${names}) select ${names} from kept.${table}`,
      ),
    );
  }
  const off = /^alter table (\w+) disable/.exec(does)?.[1];
  if (off !== undefined) await owner.script(`alter table ${off} enable trigger link_rows`);
}
