import type { Tx } from "../platform/database/store.ts";

export interface Look {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly by: string;
  readonly role: string;
  readonly agency: string;
  readonly part: string;
  /** How they stood to the child; null where that was not kept yet. */
  readonly relation: string | null;
  /** Why, where they opened the record in an emergency. */
  readonly reason: string | null;
}

export interface PageOfLooks {
  readonly looks: readonly Look[];
  /** The last look of this page, from which the older ones go on; null where there are none older. */
  readonly olderThan: string | null;
}

export const LOOKS_TO_A_PAGE = 50;

const looksWithNames = (tx: Tx) =>
  tx
    .selectFrom("look as l")
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "l.partnership_id").onRef("p.id", "=", "l.practitioner_id"),
    )
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "l.partnership_id").onRef("a.id", "=", "l.agency_id"),
    )
    .select(["l.id", "l.looked_at as at", "p.name as by", "p.role", "a.name as agency", "l.part"])
    .select(["l.relation", "l.reason"]);

/** Who looked at a child's record, newest first, from the newest or from after a look. */
export async function looksAt(tx: Tx, childId: string, after: string | null): Promise<PageOfLooks> {
  const rows = await looksWithNames(tx)
    .where("l.child_id", "=", childId)
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb(
          eb.refTuple("l.looked_at", "l.id"),
          "<",
          eb
            .selectFrom("look as shown")
            .select(["shown.looked_at", "shown.id"])
            .where("shown.id", "=", after ?? "")
            .where("shown.child_id", "=", childId)
            .$asTuple("looked_at", "id"),
        ),
      ),
    )
    .orderBy("l.looked_at", "desc")
    .orderBy("l.id", "desc")
    .limit(LOOKS_TO_A_PAGE + 1)
    .execute();
  const looks = rows.slice(0, LOOKS_TO_A_PAGE);
  return { looks, olderThan: rows.length > LOOKS_TO_A_PAGE ? (looks.at(-1)?.id ?? null) : null };
}

export interface LooksOfAgency {
  readonly agency: string;
  readonly looks: number;
}

/** How often each agency has looked since, the most often first. */
export async function looksByAgency(
  tx: Tx,
  childId: string,
  since: Temporal.Instant,
): Promise<LooksOfAgency[]> {
  return await tx
    .selectFrom("look as l")
    .innerJoin("agency as a", (join) =>
      join.onRef("a.partnership_id", "=", "l.partnership_id").onRef("a.id", "=", "l.agency_id"),
    )
    .select(({ fn }) => ["a.name as agency", fn.countAll<number>().as("looks")])
    .where("l.child_id", "=", childId)
    .where("l.looked_at", ">=", since)
    .groupBy("a.name")
    .orderBy("looks", "desc")
    .orderBy("a.name")
    .execute();
}

/** What somebody opened between two moments, in order. */
export async function looksDuring(
  tx: Tx,
  childId: string,
  of: {
    readonly practitionerId: string;
    readonly openedAt: Temporal.Instant;
    readonly until: Temporal.Instant;
  },
): Promise<{ at: Temporal.Instant; part: string }[]> {
  return await tx
    .selectFrom("look")
    .select(["looked_at as at", "part"])
    .where("child_id", "=", childId)
    .where("practitioner_id", "=", of.practitionerId)
    .where("looked_at", ">=", of.openedAt)
    .where("looked_at", "<", of.until)
    .orderBy("looked_at")
    .orderBy("id")
    .limit(200)
    .execute();
}

/** The looks since, by those who stand to the child in one of these ways, newest first. */
export async function looksAs(
  tx: Tx,
  childId: string,
  relations: readonly string[],
  since: Temporal.Instant,
): Promise<Look[]> {
  return await looksWithNames(tx)
    .where("l.child_id", "=", childId)
    .where("l.relation", "in", relations)
    .where("l.looked_at", ">=", since)
    .orderBy("l.looked_at", "desc")
    .orderBy("l.id", "desc")
    .limit(LOOKS_TO_A_PAGE)
    .execute();
}
