import { serve as start } from "../serve.ts";
import type { Command } from "./command.ts";
import { nothingElse, readOptions } from "./options.ts";

export const serve: Command = {
  summary: "Open the record, bring it up to date and serve it",
  help: `throughline serve

Opens the record, brings its tables up to date and serves it until told to stop.
A new store is given invented families to try, unless NODE_ENV is production.
Settings are read from the environment; docs/running.md lists them.`,
  async run(args, { environment, tell }) {
    nothingElse(readOptions(args, {}).positionals);
    await start(environment, tell);
  },
};
