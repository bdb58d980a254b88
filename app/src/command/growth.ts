import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { type Command, Refused, type Surroundings, WrongUsage } from "./command.ts";
import { conditionColumns } from "@throughline/growth";
import { keepConditionChart } from "./growth-chart.ts";
import { asked, growthRow, worked } from "./growth-row.ts";
import { nothingElse, readOptions } from "./options.ts";
import { csvLine, splitLine } from "./row-cells.ts";

const ROWS_AT_ONCE = 500;

export const growth: Command = {
  summary: "Put measurements on the UK-WHO reference",
  help: `throughline growth sds < FILE
throughline growth chart FILE --name NAME --source WORDS --rights WORDS --as EMAIL

Reads measurements as CSV from standard input and writes each row back with its ages, SDS, centile and band. It needs
no record and keeps nothing. The first row names the columns, in any order; others are written back as they are:

  ${asked.join(",")}

  sex                 male or female
  birth_date          a day such as 2024-03-12; observation_date likewise
  gestation_weeks     at birth, with gestation_days; empty is not known, and 40 weeks are taken
  measurement_method  weight (kg), height (cm, length before 2 years), ofc (cm) or bmi (kg/m²)

It adds ${worked.join(", ")}.
Ages are in years of 365.25 days, the corrected one from 40 weeks' gestation. Centile and band are those of the
corrected age. An SDS is left empty where UK-WHO has no table, and the note says why. A row that cannot be read is
written back with a note that names the row and what would mend it, and the rest goes on. A value is never refused for
being far out; the note asks about it.

With chart it keeps a reference for children with a condition, to be shown beside UK-WHO for the children it is chosen
for. It never takes back a question that UK-WHO asks. FILE is CSV; its first row names the columns, in any order:

  ${conditionColumns.join(",")}

  measure  weight (kg), height (cm), head (cm) or bmi (kg/m²)
  age      in years from birth, such as 2.5; between two ages L, M and S are on the straight line
  --name   as it is shown, --source whose figures they are, --rights by whose leave you use them
  --as     a manager of the partnership that holds the rights, by their email`,
  async run(args, surroundings) {
    if (args[0] === "chart") return await keepConditionChart(args.slice(1), surroundings);
    const [what, ...more] = readOptions(args, {}).positionals;
    if (what !== "sds")
      throw new WrongUsage(what === undefined ? "Say sds or chart." : `There is no “growth ${what}”.`);
    nothingElse(more);
    await writeBack(surroundings.input ?? process.stdin, surroundings);
  },
};

async function writeBack(input: Readable, { answer, taken }: Surroundings): Promise<void> {
  let heading: readonly string[] | null = null;
  let [number, written]: [number, string[]] = [0, []];
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === "") continue;
    if (heading === null) {
      heading = readHeading(line);
      written.push(csvLine([...heading.filter((name) => !worked.includes(name)), ...worked]));
    } else written.push(csvLine(growthRow(heading, line, number)));
    if (written.length < ROWS_AT_ONCE) continue;
    answer(written.join(""));
    written = [];
    await taken?.();
  }
  if (heading === null)
    throw new Refused("There was nothing on standard input. Its first row names the columns.");
  answer(written.join(""));
}

function readHeading(line: string): string[] {
  const cells = splitLine(line.replace(/^\uFEFF/, ""))?.map((cell) => cell.trim().toLowerCase()) ?? [];
  const missing = asked.filter((name) => !cells.includes(name));
  if (missing.length > 0)
    throw new Refused(
      `The first row must name the columns, with commas between them. Missing: ${missing.join(", ")}.`,
    );
  return cells;
}
