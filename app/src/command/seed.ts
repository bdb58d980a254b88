import { letIn } from "../platform/database/let-in.ts";
import { migrate } from "../platform/database/migrate.ts";
import { plantMeasured } from "../planting/measured/plant-measured.ts";
import { plantWhenNew } from "../planting/plant-when-new.ts";
import { accounts } from "../sign-in/accounts.ts";
import { type Command, Refused, type Surroundings, WrongUsage } from "./command.ts";
import { type Format, readFormat, written } from "./format.ts";
import { nothingElse, readOptions, wholeNumber } from "./options.ts";
import { type Opened, withDatabase } from "./with-record.ts";

export const seed: Command = {
  summary: "Plant invented families, or a generated partnership to measure",
  help: `throughline seed
throughline seed --children N --entries M [--seed S] [--format json|csv]

Without options: plants the invented families of app/seeds in a new store, and prints who can sign in.
With --children and --entries: loads a generated partnership for measuring. The same --seed (1 unless given)
makes the same rows; where there are enough, one child's record has exactly 5,000 entries.
Refused where NODE_ENV is production.

  --children  from 1 to 100,000
  --entries   from 1 to 100,000,000
  --seed      from 1 to 2,000,000,000`,
  async run(args, surroundings) {
    const string = { type: "string" } as const;
    const { values, positionals } = readOptions(args, {
      children: string,
      entries: string,
      seed: string,
      format: string,
    });
    nothingElse(positionals);
    const measured = values.children !== undefined || values.entries !== undefined;
    if (!measured && values.seed !== undefined)
      throw new WrongUsage("--seed goes with --children and --entries.");
    const format = readFormat(values.format);
    const size = measured && {
      children: wholeNumber(values.children, "--children", 1, 100_000),
      entries: wholeNumber(values.entries, "--entries", 1, 100_000_000),
      seed: wholeNumber(values.seed ?? "1", "--seed", 1, 2_000_000_000),
    };
    await withDatabase(surroundings, async (opened) => {
      await makeReady(opened, surroundings);
      if (size) await measure(opened, size, surroundings, format);
      else await plantStories(opened, surroundings);
    });
  },
};

async function makeReady({ house: { config }, database }: Opened, { tell }: Surroundings): Promise<void> {
  if (config.production)
    throw new Refused(
      "Invented families are never planted where real records are kept: NODE_ENV is production.",
    );
  await migrate(database.owner, tell);
  if (config.databaseUrl !== null) await letIn(database.owner, config.databaseUrl);
}

async function plantStories({ house, database }: Opened, { tell }: Surroundings): Promise<void> {
  await plantWhenNew({ house, owner: database.owner, auth: accounts(house), tell });
}

async function measure(
  { house, database }: Opened,
  size: { children: number; entries: number; seed: number },
  { tell, answer }: Surroundings,
  format: Format,
): Promise<void> {
  const { practitioners, email, password, longest } = await plantMeasured(
    database.owner,
    accounts(house),
    size,
    tell,
  );
  answer(written([{ ...size, practitioners, email, password, longest }], format));
}
