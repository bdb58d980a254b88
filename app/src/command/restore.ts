import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { showDay, showTime } from "@throughline/calendar";
import { type OpenedWith, restore as restoreBackup } from "../backup/public.ts";
import { readConfig } from "../platform/config.ts";
import { type Command, Refused, WrongUsage } from "./command.ts";
import { readOptions } from "./options.ts";
import { withDatabase } from "./with-record.ts";

export const restore: Command = {
  summary: "Restore a sealed backup where there is no record yet",
  help: `throughline restore FILE [--identity FILE]

Restores a backup into a database, or a directory, that is new. Every row is held against its link before anything is
kept; a backup that is broken, was altered, or was made by a newer Throughline is refused, and nothing is kept of it.

  --identity   a file with the age identity (AGE-SECRET-KEY-…) it was sealed for

Without --identity it is opened with THROUGHLINE_BACKUP_PASSPHRASE.`,
  async run(args, surroundings) {
    const { values, positionals } = readOptions(args, { identity: { type: "string" } });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new WrongUsage("Say one backup to restore.");
    const openedWith = opener(values.identity, surroundings.environment);
    const restored = await withDatabase(surroundings, async ({ database, house }) => {
      return await restoreBackup(
        { database, config: house.config, tell: surroundings.tell },
        resolve(file),
        openedWith,
      );
    });
    surroundings.tell(
      `Restored ${restored.rows.toLocaleString("en-GB")} rows, as they stood ${stoodAt(restored.madeAt)}. Every one is as it was written.`,
    );
    if (restored.otherSecret)
      surroundings.tell(
        "Its seals were made under another secret than THROUGHLINE_SECRET, and were not looked at.",
      );
  },
};

function stoodAt(instant: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO("Europe/London");
  return `on ${showDay(at.toPlainDate())} at ${showTime(at.toPlainTime())}`;
}

function opener(identity: string | undefined, environment: NodeJS.ProcessEnv): OpenedWith {
  if (identity !== undefined) {
    const keys = readFileSync(resolve(identity), "utf8")
      .split(/\r?\n/)
      .filter((line) => line.startsWith("AGE-SECRET-KEY-"));
    if (keys.length === 0) throw new Refused(`${identity} holds no age identity.`);
    return { identities: keys };
  }
  const { sealedFor } = readConfig(environment);
  if (sealedFor !== null && "passphrase" in sealedFor) return sealedFor;
  throw new WrongUsage("Say how it is opened: --identity or THROUGHLINE_BACKUP_PASSPHRASE.");
}
