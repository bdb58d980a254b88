import { type Relation, relationNames } from "./relations.ts";
import { type Kind, kinds, type Line, table, type Whose } from "./table.ts";

/** The table as a Markdown table: a row to a kind, a column to a relation, and a dash where nothing is allowed. */
export function tableAsMarkdown(): string {
  const rows = [
    ["", ...relationNames],
    ["---", ...relationNames.map(() => "---")],
    ...kinds.map((kind) => [
      `**${kind}**: ${table[kind].words}`,
      ...relationNames.map((relation) => cell(kind, relation)),
    ]),
  ];
  return rows.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

const whose: Record<Whose, string> = {
  all: "",
  "own agency": " own agency’s",
  "the adult": " the adult’s",
  "own words": ", and changes their own words",
};

function cell(kind: Kind, relation: Relation): string {
  const line: Line = table[kind];
  const [reads, adds] = [line.read[relation], line.add[relation]];
  if (reads !== undefined && reads === adds) return `sees, adds${whose[reads]}`;
  const said = [
    reads === undefined ? "" : `sees${whose[reads]}`,
    adds === undefined ? "" : `adds${whose[adds]}`,
  ];
  return said.filter(Boolean).join("; ") || "–";
}
