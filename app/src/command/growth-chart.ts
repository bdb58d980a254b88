import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { readConditionChart } from "@throughline/growth";
import { keepChart } from "../growth/public.ts";
import { Refused, type Surroundings } from "./command.ts";
import { needed, nothingElse, readOptions } from "./options.ts";
import { whoAsks } from "./who-asks.store.ts";
import { withRecord } from "./with-record.ts";

const MOST_BYTES = 5_000_000;
const PROBLEMS_SHOWN = 10;

/** Keeps a reference for children with a condition, which a partnership holds the rights to. All of it or nothing. */
export async function keepConditionChart(args: readonly string[], surroundings: Surroundings): Promise<void> {
  const string = { type: "string" } as const;
  const { values, positionals } = readOptions(args, {
    name: string,
    source: string,
    rights: string,
    as: string,
  });
  const [path, ...more] = positionals;
  nothingElse(more);
  const file = resolve(surroundings.environment["INIT_CWD"] ?? "", needed(path, "The file"));
  const chart = {
    name: needed(values.name, "--name"),
    source: needed(values.source, "--source"),
    rights: needed(values.rights, "--rights"),
  };
  const email = needed(values.as, "--as");
  const rows = readConditionChart(textOf(file));
  if ("problems" in rows) throw new Refused(`Nothing was kept. ${shown(rows.problems)}`);
  await withRecord(surroundings, async (house) => {
    const viewer = await whoAsks(house, email);
    if (!viewer.manages)
      throw new Refused(`${viewer.name} manages no team, so cannot say that the rights are held.`);
    await house.store.asProduct((tx) =>
      keepChart(tx, viewer.partnershipId, { ...chart, rows }, house.clock.now()),
    );
  });
  surroundings.answer(
    `“${chart.name}” is kept: ${rows.length} rows. It can be chosen on a child’s growth page.\n`,
  );
}

function textOf(file: string): string {
  const size = statSync(file, { throwIfNoEntry: false });
  if (!size?.isFile()) throw new Refused(`There is no file ${file}.`);
  if (size.size > MOST_BYTES) throw new Refused(`${file} is larger than 5 MB, which no chart needs.`);
  return readFileSync(file, "utf8");
}

function shown(problems: readonly string[]): string {
  const rest = problems.length - PROBLEMS_SHOWN;
  return [...problems.slice(0, PROBLEMS_SHOWN), ...(rest > 0 ? [`And ${rest} more.`] : [])].join(" ");
}
