import "./tables.ts";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { OfImport } from "./lines.store.ts";
import type { KeptProposal, Verdict } from "./tables.ts";

/** What a row would become, and what is to be done with it. */
export interface Proposal {
  readonly n: number;
  readonly rowNo: number | null;
  readonly verdict: Verdict;
  readonly why: string | null;
  readonly proposed: KeptProposal | null;
  readonly key: string | null;
  readonly sameAs: string | null;
}

export async function insertProposals(
  tx: Tx,
  { partnershipId, childId, importId }: OfImport,
  proposals: readonly Proposal[],
): Promise<void> {
  if (proposals.length === 0) return;
  await sql`insert into import_proposal (partnership_id, import_id, child_id, n, row_no, verdict, why, proposed, duplicate_key, same_as)
    select ${partnershipId}::uuid, ${importId}::uuid, ${childId}::uuid, p.n, p."rowNo", p.verdict, p.why,
      nullif(p.proposed, 'null'::jsonb), p.key, p."sameAs"
    from jsonb_to_recordset(${JSON.stringify(proposals)}::jsonb)
      as p (n integer, "rowNo" integer, verdict text, why text, proposed jsonb, key text, "sameAs" uuid)`.execute(
    tx,
  );
}

export const proposals = (tx: Tx, importId: string) =>
  tx
    .selectFrom("import_proposal")
    .select([
      "n",
      "row_no as rowNo",
      "verdict",
      "why",
      "proposed",
      "duplicate_key as key",
      "same_as as sameAs",
    ])
    .where("import_id", "=", importId)
    .orderBy("n");

export async function newAfter(tx: Tx, importId: string, after: number, limit: number): Promise<Proposal[]> {
  return await proposals(tx, importId)
    .where("verdict", "=", "new")
    .where("n", ">", after)
    .limit(limit)
    .execute();
}

export type Counts = Readonly<Record<Verdict, number>>;

export async function countsOf(tx: Tx, importId: string): Promise<Counts> {
  const rows = await tx
    .selectFrom("import_proposal")
    .select(["verdict", (eb) => eb.fn.countAll<number>().as("rows")])
    .where("import_id", "=", importId)
    .groupBy("verdict")
    .execute();
  return {
    new: 0,
    "here already": 0,
    refused: 0,
    "left out": 0,
    ...Object.fromEntries(rows.map(({ verdict, rows: n }) => [verdict, n])),
  };
}

/** Rows that turn out not to be for adding, with why. */
export async function setVerdict(
  tx: Tx,
  importId: string,
  ns: readonly number[],
  verdict: Verdict,
  why: string | null,
): Promise<void> {
  if (ns.length === 0) return;
  await tx
    .updateTable("import_proposal")
    .set({ verdict, why })
    .where("import_id", "=", importId)
    .where(sql<boolean>`n = any (${sql.val(`{${ns.join(",")}}`)}::integer[])`)
    .execute();
}

export async function setHereAlready(
  tx: Tx,
  importId: string,
  found: readonly { n: number; sameAs: string | null }[],
): Promise<void> {
  if (found.length === 0) return;
  await sql`update import_proposal p set verdict = 'here already', same_as = f."sameAs"
    from jsonb_to_recordset(${JSON.stringify(found)}::jsonb) as f (n integer, "sameAs" uuid)
    where p.import_id = ${importId} and p.n = f.n`.execute(tx);
}

export const keysOf = (found: readonly Proposal[]): string[] =>
  found.flatMap(({ key }) => (key === null ? [] : [key]));
