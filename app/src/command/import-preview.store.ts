import "../imports/tables.ts";
import "../practitioners/tables.ts";
import { showPartKnownDay } from "@throughline/calendar";
import { dayOf } from "../imports/kept-proposal.ts";
import type { Tx } from "../platform/database/store.ts";
import { Refused } from "./command.ts";

export async function agencyNamed(tx: Tx, name: string): Promise<string> {
  const agencies = await tx.selectFrom("agency").select(["id", "name"]).execute();
  const agency = agencies.find((a) => a.name.toLowerCase() === name.toLowerCase());
  if (agency) return agency.id;
  const named = agencies
    .map((a) => a.name)
    .toSorted((a, b) => a.localeCompare(b, "en-GB"))
    .join(", ");
  throw new Refused(`There is no agency called “${name}”. Those in the partnership are ${named}.`);
}

/** What each row of a file would become. */
export async function previewOf(tx: Tx, importId: string) {
  const proposals = await tx
    .selectFrom("import_proposal")
    .select(["row_no", "verdict", "why", "proposed"])
    .where("import_id", "=", importId)
    .orderBy("n")
    .execute();
  return proposals.map(({ row_no, verdict, why, proposed }) => ({
    row: row_no,
    verdict,
    why,
    reference: proposed?.source.sourceId ?? null,
    day: proposed ? showPartKnownDay(dayOf(proposed.entry.happened)) : null,
    kind: proposed?.entry.kind ?? null,
    what: proposed?.entry.what ?? null,
    author: proposed?.author ?? null,
  }));
}
