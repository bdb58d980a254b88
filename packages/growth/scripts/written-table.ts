import { ageFromToken } from "../src/age-token.ts";
import { type Measure, measures, type Sex, sexes } from "../src/measure.ts";
import { segmentNames } from "../src/segment-name.ts";
import type { PublishedRow } from "./read-published.ts";

/** The published rows in the package's own form: each list on one line, ages once to a segment. */
export function writtenTable(rows: readonly PublishedRow[]): string {
  const segments = segmentNames.map((name) => {
    const here = rows.filter(({ segment }) => segment === name);
    const ages = [...new Set(here.map(({ age }) => age))].toSorted((a, b) => a - b);
    const tables = measures
      .filter((measure) => here.some((row) => row.measure === measure))
      .map(
        (measure) =>
          `        ${JSON.stringify(measure)}: {\n${sexes.map((sex) => table(here, ages, measure, sex)).join(",\n")}\n        }`,
      );
    return `    {
      "name": ${JSON.stringify(name)},
      "ages": ${JSON.stringify(ages.map(token))},
      "tables": {\n${tables.join(",\n")}\n      }\n    }`;
  });
  return `{
  "source": "UK-WHO: British 1990 reference data, reanalysed 2009; WHO Child Growth Standards; British 1990 reference. Terms: see NOTICE",
  "segments": [\n${segments.join(",\n")}\n  ]\n}\n`;
}

function table(rows: readonly PublishedRow[], ages: readonly number[], measure: Measure, sex: Sex): string {
  const own = rows
    .filter((row) => row.measure === measure && row.sex === sex)
    .toSorted((a, b) => a.age - b.age);
  const skip = ages.indexOf(own[0]?.age ?? Number.NaN);
  if (own.some(({ age }, at) => age !== ages[skip + at]))
    throw new Error(`${measure}, ${sex}: an age is missing.`);
  const powers = own.map(({ l }) => l);
  const l = new Set(powers).size === 1 ? powers[0] : powers;
  const lists = [
    ["L", l],
    ["M", own.map(({ m }) => m)],
    ["S", own.map(({ s }) => s)],
  ] as const;
  return `          "${sex}": {
            "skip": ${skip},
${lists.map(([name, list]) => `            "${name}": ${JSON.stringify(list)}`).join(",\n")}
          }`;
}

function token(age: number): string {
  const found = [`${Math.round((age * 365.25) / 7)}w`, `${Math.round(age * 12)}m`].find(
    (written) => Math.abs(ageFromToken(written) - age) < 1e-9,
  );
  if (found === undefined) throw new Error(`${age} is neither whole weeks nor whole months.`);
  return found;
}
