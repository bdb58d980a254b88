import { letIn } from "../platform/database/let-in.ts";
import { migrate as bringUpToDate } from "../platform/database/migrate.ts";
import type { Command } from "./command.ts";
import { readFormat, written } from "./format.ts";
import { nothingElse, readOptions } from "./options.ts";
import { withDatabase } from "./with-record.ts";

export const migrate: Command = {
  summary: "Bring the record's tables up to date",
  help: `throughline migrate [--format json|csv]

Brings the record's tables up to date, each script in its own transaction, and prints those it ran.
Run twice, the second time does nothing.`,
  async run(args, surroundings) {
    const { values, positionals } = readOptions(args, { format: { type: "string" } });
    nothingElse(positionals);
    const format = readFormat(values.format);
    const ran = await withDatabase(surroundings, async ({ database, house }) => {
      const scripts = await bringUpToDate(database.owner, surroundings.tell);
      if (house.config.databaseUrl !== null) await letIn(database.owner, house.config.databaseUrl);
      return scripts;
    });
    surroundings.answer(
      written(
        ran.map((script) => ({ script })),
        format,
      ),
    );
  },
};
