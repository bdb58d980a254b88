import type { Owner } from "../../platform/database/store.ts";
import { inChunks, type Row } from "./copy-text.ts";

const people = ["partnership", "agency", "team", "practitioner", "team_membership"];
const ofChildren = [
  "person",
  "person_name",
  "child_record",
  "child_statement",
  "purpose_decision",
  "threshold_decision",
  "involvement",
  "involvement_end",
  "lead_professional",
  "chronology_review",
];
const ofEntries = ["entry", "appointment", "measurement", "entry_choice", "entry_restriction"];
const tables = [...people, ...ofChildren, ...ofEntries];

const each = (statement: (table: string) => string): string => tables.map(statement).join(";\n");

/** COPY is refused while a table holds even its owner to row-level security, so that is lifted for the load and put back. */
export async function withRulesLifted(owner: Owner, load: () => Promise<void>): Promise<void> {
  await owner.script(
    each((t) => `alter table ${t} no force row level security; alter table ${t} disable trigger user`),
  );
  try {
    await load();
  } finally {
    await owner.script(
      each((t) => `alter table ${t} force row level security; alter table ${t} enable trigger user`),
    );
  }
}

/** Loads rows that all give the columns of the first, in its order. */
export async function copyRows(owner: Owner, table: string, rows: Iterable<Row>): Promise<void> {
  const left = Iterator.from(rows);
  const first = left.next();
  if (first.done) return;
  const columns = Object.keys(first.value).map((column) => `"${column}"`);
  await owner.copyIn(`copy ${table} (${columns.join(", ")}) from stdin`, inChunks(chain(first.value, left)));
}

function* chain(first: Row, left: Iterable<Row>): Generator<Row> {
  yield first;
  yield* left;
}

export async function isHere(owner: Owner, partnershipId: string): Promise<boolean> {
  const found = await owner.query('select exists (select from auth."user" where id = $1) as here', [
    partnershipId,
  ]);
  return found[0]?.["here"] === true;
}

/** Settles the tables as a night's rest would: what is visible to all, the words index, the planner's counts. */
export async function settle(owner: Owner): Promise<void> {
  for (const table of tables) await owner.script(`vacuum (analyze) ${table}`);
}
