import { ConfigurationRefused } from "../platform/config.ts";
import { DirectoryInUse } from "../platform/database/embedded/directory-lock.ts";
import { MigrationRefused } from "../platform/database/migrate.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import { PeopleFileRefused } from "../joining/public.ts";
import { AlreadyPlanted } from "../planting/measured/plant-measured.ts";
import { StoryProblem } from "../planting/read-seeds.ts";
import { BackupRefused } from "../backup/public.ts";
import { backup } from "./backup.ts";
import { check } from "./check.ts";
import { chronology } from "./chronology.ts";
import { type Command, Refused, type Surroundings, WrongUsage } from "./command.ts";
import { gedcom } from "./gedcom.ts";
import { genogram } from "./genogram.ts";
import { growth } from "./growth.ts";
import * as importing from "./import.ts";
import { migrate } from "./migrate.ts";
import { frontDoor } from "./front-door.ts";
import { people } from "./people.ts";
import { restore } from "./restore.ts";
import { seed } from "./seed.ts";
import { serve } from "./serve.ts";
import { verify } from "./verify.ts";

const commands: Readonly<Record<string, Command>> = {
  serve,
  migrate,
  people,
  "front-door": frontDoor,
  seed,
  import: importing.import,
  chronology,
  check,
  growth,
  genogram,
  gedcom,
  verify,
  backup,
  restore,
};

const overview = `throughline COMMAND [OPTIONS]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(12)}${summary}`)
  .join("\n")}

throughline COMMAND --help says more. Done is 0, refused or failed is 1, asked wrongly is 2.`;

/** Does what was typed; answers the number to end with. */
export async function run(
  [name, ...args]: readonly string[],
  surroundings: Surroundings,
  complain: (sentence: string) => void,
): Promise<number> {
  const { answer } = surroundings;
  if (name === "--help" || name === "help") {
    answer(`${overview}\n`);
    return 0;
  }
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    complain(name === undefined ? overview : `There is no command “${name}”.\n\n${overview}`);
    return 2;
  }
  if (args.includes("--help")) {
    answer(`${command.help}\n`);
    return 0;
  }
  try {
    await command.run(args, surroundings);
    return 0;
  } catch (error) {
    complain(sentenceOf(error));
    if (!(error instanceof WrongUsage)) return 1;
    complain(`throughline ${name} --help says how it is used.`);
    return 2;
  }
}

const told = [
  Refused,
  WrongUsage,
  ConfigurationRefused,
  DirectoryInUse,
  MigrationRefused,
  NotAllowed,
  AlreadyPlanted,
  StoryProblem,
  PeopleFileRefused,
  BackupRefused,
];

function sentenceOf(error: unknown): string {
  if (error instanceof NothingToSee) return "There is nothing there that this practitioner may see.";
  if (told.some((kind) => error instanceof kind) && error instanceof Error) return error.message;
  return `It could not be done: ${error instanceof Error ? error.message : String(error)}`;
}
