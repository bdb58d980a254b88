import { resolve } from "node:path";
import { writeBackup } from "../backup/public.ts";
import { readConfig } from "../platform/config.ts";
import { type Command, WrongUsage } from "./command.ts";
import { readOptions } from "./options.ts";
import { withRecord } from "./with-record.ts";

export const backup: Command = {
  summary: "Write the whole record into a sealed file",
  help: `throughline backup FILE [--to RECIPIENT …]

Writes the whole record, as it stands at one moment and while it is in use, into a new file sealed with age.
The file is there only once it is whole and on the disk. Keep the app's secret as well, apart from it: without it the
seals of changes cannot be looked at.

  --to   an age recipient (age1…) who can open it; may be given more than once

Without --to it is sealed for THROUGHLINE_BACKUP_TO, or with THROUGHLINE_BACKUP_PASSPHRASE. A record on the embedded
engine that is open in another process is backed up by that process: set THROUGHLINE_BACKUPS for one each day.`,
  async run(args, surroundings) {
    const { values, positionals } = readOptions(args, { to: { type: "string", multiple: true } });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new WrongUsage("Say one file to write the backup into.");
    const sealedFor = values.to ? { recipients: values.to } : readConfig(surroundings.environment).sealedFor;
    if (sealedFor === null)
      throw new WrongUsage(
        "Say whom it is sealed for: --to, THROUGHLINE_BACKUP_TO or THROUGHLINE_BACKUP_PASSPHRASE.",
      );
    const path = resolve(file);
    const { bytes } = await withRecord(surroundings, (house) => writeBackup(house, path, sealedFor));
    surroundings.tell(`Wrote ${path}: ${bytes.toLocaleString("en-GB")} bytes, sealed.`);
  },
};
