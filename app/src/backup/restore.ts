import { sealingKey, verify } from "../changes/public.ts";
import { letIn } from "../platform/database/let-in.ts";
import { migrate, migrations } from "../platform/database/migrate.ts";
import type { Database } from "../platform/database/store.ts";
import type { House } from "../platform/house.ts";
import { isEmpty } from "./is-empty.store.ts";
import { keptTables } from "./kept-tables.store.ts";
import { loadTables } from "./load-tables.store.ts";
import { type Head, type Part, readBackup } from "./read-backup.ts";
import { BackupRefused, type OpenedWith } from "./sealing.ts";

export interface Restored {
  readonly madeAt: string;
  readonly rows: number;
  /** Whether what was looked through was sealed under another secret than this app has. */
  readonly otherSecret: boolean;
}

type Asked = Pick<House, "config"> & { readonly database: Database; readonly tell: (words: string) => void };

/** Restores a backup into a store that holds nothing, whose tables are the backup's own until the rows are in, brings it up to date and looks through it, in one transaction: refused or killed, it leaves the store empty. */
export async function restore(
  { database, config, tell }: Asked,
  path: string,
  openedWith: OpenedWith,
): Promise<Restored> {
  const { owner } = database;
  const parts = readBackup(path, openedWith);
  const head = await headOf(parts);
  const known = new Map(migrations().map((script) => [script.name, script]));
  const newer = head.migrations.find(({ name }) => !known.has(name));
  if (newer)
    throw new BackupRefused(
      `The backup was made by a newer Throughline (${newer.name}). Restore it with that version.`,
    );
  const other = head.migrations.find(({ name, checksum }) => known.get(name)?.checksum !== checksum);
  if (other)
    throw new BackupRefused(`The backup's tables were made by another ${other.name} than this version has.`);
  await refuseUnlessNew(database, head);
  await migrate(
    owner,
    tell,
    migrations().filter(({ name }) => head.migrations.some((made) => made.name === name)),
  );
  if (config.databaseUrl !== null) await letIn(owner, config.databaseUrl);
  let [rows, otherSecret] = [0, false];
  await owner.inTransaction(async (query, within) => {
    if (!(await isEmpty(within)))
      throw new BackupRefused(
        "There is a record here already. A backup is restored only where there is none.",
      );
    const kept = await within.asProduct(keptTables);
    rows = await loadTables(query, parts, kept);
    await migrate(within, tell);
    await query("analyze");
    const { findings } = await within.asProduct((tx) => verify(tx, sealingKey(config.secret())));
    const underAnother = findings.filter(({ sentence }) => sentence.includes("under another secret"));
    const [broken] = findings.filter((finding) => !underAnother.includes(finding));
    if (broken)
      throw new BackupRefused(
        `What the backup holds is not as it was written, and nothing was kept. ${broken.sentence}`,
      );
    otherSecret = underAnother.length > 0;
  });
  return { madeAt: head.madeAt, rows, otherSecret };
}

async function headOf(parts: AsyncGenerator<Part>): Promise<Head> {
  const first = await parts.next();
  if (first.done !== true && typeof first.value === "object" && "head" in first.value)
    return first.value.head;
  throw new BackupRefused("The backup is empty.");
}

/** Tables that are further on than the backup's could not take its rows as they are. */
async function refuseUnlessNew({ owner }: Database, head: Head): Promise<void> {
  const [kept] = await owner.query("select to_regclass('migration') is not null as kept");
  if (kept?.["kept"] !== true) return;
  const applied = await owner.query("select name from migration order by name");
  const further = applied.find(({ name }) => head.migrations.every((made) => made.name !== name));
  if (further)
    throw new BackupRefused(
      `The store here has been brought further (${String(further["name"])}) than the backup was. Point Throughline at a database, or a directory, that is new.`,
    );
}
