import "./tables.ts";
import "../practitioners/tables.ts";
import { forget, once } from "../platform/database/once.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Significance } from "./entry.ts";

type Choices = ReadonlyMap<string, Significance>;

const chosen = (childIds: readonly string[]) => `entries chosen of ${childIds.join(" ")}`;

/** The entries in the chosen account, by the id of their first version, with why. */
export function choicesOf(tx: Tx, childIds: readonly string[]): Promise<Choices> {
  return once(tx, chosen(childIds), () => readChoices(tx, childIds));
}

/** After a change in them the choices are read again. */
export const forgetChoices = (tx: Tx, childId: string): void => forget(tx, chosen([childId]));

async function readChoices(tx: Tx, childIds: readonly string[]): Promise<Choices> {
  const rows = await tx
    .selectFrom("current_choice as c")
    .leftJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "c.partnership_id").onRef("p.id", "=", "c.recorded_by"),
    )
    .select(["c.first_id", "c.why", "p.name", "c.recorded_at"])
    .where("c.child_id", "in", childIds)
    .where("c.chosen", "=", true)
    .execute();
  return new Map(rows.map((r) => [r.first_id, { why: r.why, by: r.name ?? "", at: r.recorded_at }]));
}
