import "../accounts/tables.ts";
import type { Tx } from "../platform/database/store.ts";
import { type Child, worksAsMember } from "./child.ts";

/** Through whom a manager sees a child whom no team of their own works with: names by child. */
export async function managedThrough(
  tx: Tx,
  children: readonly Child[],
  { practitionerId, today }: { readonly practitionerId: string; readonly today: Temporal.PlainDate },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const ids = children
    .filter((child) => child.relations.includes("manager") && !worksAsMember(child))
    .map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const rows = await tx
    .with("in_force", (query) =>
      query
        .selectFrom("line_manager")
        .distinctOn("practitioner_id")
        .select(["practitioner_id", "manager_id"])
        .where("from_on", "<=", today)
        .orderBy("practitioner_id")
        .orderBy("from_on", "desc")
        .orderBy("recorded_at", "desc")
        .orderBy("id", "desc"),
    )
    .selectFrom("in_force as l")
    .innerJoin("practitioner as p", "p.id", "l.practitioner_id")
    .innerJoin("team_membership as m", "m.practitioner_id", "l.practitioner_id")
    .innerJoin("involvement as i", "i.team_id", "m.team_id")
    .leftJoin("involvement_end as e", "e.involvement_id", "i.id")
    .select(["i.child_id", "p.name"])
    .distinct()
    .where("l.manager_id", "=", practitionerId)
    .where("i.child_id", "in", ids)
    .where("i.with_person_id", "is", null)
    .where("i.from_on", "<=", today)
    .where("m.from_on", "<=", today)
    .where((eb) => eb.or([eb("m.to_on", "is", null), eb("m.to_on", ">=", today)]))
    .where((eb) => eb.or([eb("e.ended_on", "is", null), eb("e.ended_on", ">=", today)]))
    .orderBy("p.name")
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ child_id }) => child_id)].map(([child, of]) => [
      child,
      of.map(({ name }) => name),
    ]),
  );
}
