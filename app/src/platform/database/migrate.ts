import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { keepAccessCells } from "./access-cells.ts";
import type { Owner } from "./store.ts";

const FOLDER = new URL("../../../migrations/", import.meta.url);
const LOCK = 7_241_003;

export class MigrationRefused extends Error {}

/** The numbered scripts, in order, each with the checksum of its text. */
export function migrations(): { name: string; text: string; checksum: string }[] {
  return readdirSync(FOLDER)
    .filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name))
    .toSorted()
    .map((name) => {
      const text = readFileSync(new URL(name, FOLDER), "utf8");
      return { name, text, checksum: createHash("sha256").update(text).digest("hex") };
    });
}

/** Brings the tables up to date, or to where some of the scripts bring them, each in its own transaction; returns the names of those it ran. */
export async function migrate(
  owner: Pick<Owner, "query" | "script">,
  tell: (words: string) => void = () => {},
  scripts = migrations(),
): Promise<string[]> {
  await owner.script(`create table if not exists migration
    (name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
  const applied = new Map(
    (await owner.query("select name, checksum from migration")).map((r) => [
      String(r["name"]),
      String(r["checksum"]),
    ]),
  );
  const all = migrations();
  const unknown = [...applied.keys()].find((name) => all.every((s) => s.name !== name));
  if (unknown !== undefined)
    throw new MigrationRefused(
      `The database has been migrated by a newer Throughline (${unknown}). Start that version instead.`,
    );
  const ran: string[] = [];
  for (const { name, text, checksum } of scripts) {
    const before = applied.get(name);
    if (before === checksum) continue;
    if (before !== undefined)
      throw new MigrationRefused(
        `Migration ${name} is not the one this database was built with. Put its file back as it was.`,
      );
    tell(`Migrating: ${name}`);
    try {
      await owner.script(inOneTransaction(name, checksum, text));
      ran.push(name);
    } catch (error) {
      if (!wasRunMeanwhile(error)) throw error;
    }
  }
  await keepAccessCells(owner);
  return ran;
}

/** Statements sent together are one transaction. A second process waits at the lock, then finds the row already there. */
function inOneTransaction(name: string, checksum: string, text: string): string {
  return `select pg_advisory_xact_lock(${LOCK});
    insert into migration (name, checksum) values ('${name}', '${checksum}');
    ${text}`;
}

function wasRunMeanwhile(error: unknown): boolean {
  return error instanceof Error && "constraint" in error && error.constraint === "migration_pkey";
}
