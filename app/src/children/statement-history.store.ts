import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";
import type { StatementSort } from "./tables.ts";

export interface Statement {
  readonly id: string;
  readonly words: string;
  readonly by: string;
  readonly agency: string;
  readonly at: Temporal.Instant;
}

/** What has been said of the child, newest first: the first is what holds. */
export async function statementHistory(tx: Tx, childId: string, sort: StatementSort): Promise<Statement[]> {
  return await tx
    .selectFrom("child_statement as s")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "s.partnership_id").onRef("p.id", "=", "s.recorded_by"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "p.partnership_id").onRef("a.id", "=", "p.agency_id"),
    )
    .select(["s.id", "s.words", "p.name as by", "a.name as agency", "s.recorded_at as at"])
    .where("s.child_id", "=", childId)
    .where("s.sort", "=", sort)
    .orderBy("s.recorded_at", "desc")
    .orderBy("s.id", "desc")
    .execute();
}

interface NewStatement {
  readonly childId: string;
  readonly sort: StatementSort;
  readonly words: string;
}

export async function recordStatement(
  tx: Tx,
  by: Viewer,
  { childId, sort, words }: NewStatement,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("child_statement")
    .values({
      partnership_id: by.partnershipId,
      id: newId(),
      child_id: childId,
      sort,
      words,
      recorded_by: by.practitionerId,
      recorded_at: at,
    })
    .execute();
}
