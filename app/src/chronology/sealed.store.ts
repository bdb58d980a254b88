import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";

/** A sealed entry as the managers of the agency that holds it see it: that it is there, and who could open it; no word of it. */
export interface SealedEntry {
  readonly firstId: string;
  readonly sealedAt: Temporal.Instant;
  /** False where nobody else is told that it is there. */
  readonly told: boolean;
  readonly people: readonly { readonly name: string; readonly role: string; readonly canOpen: boolean }[];
}

/** None for whoever does not manage a team of the agency that holds them. */
export async function sealedEntries(tx: Tx, childId: string): Promise<SealedEntry[]> {
  const { rows } = await sql<{
    first_id: string;
    sealed_at: Temporal.Instant;
    told: boolean;
    people: SealedEntry["people"];
  }>`select s.first_id, s.sealed_at, s.told, (select jsonb_agg(jsonb_build_object('name', p.name, 'role', p.role,
      'canOpen', p.id = any (s.can_open)) order by p.name) from practitioner p where p.id = any (s.sealed_to)) as people
    from sealed_in_own_agency(${childId}) s`.execute(tx);
  return rows.map(({ first_id: firstId, sealed_at: sealedAt, told, people }) => ({
    firstId,
    sealedAt,
    told,
    people,
  }));
}

/** Lets one more person open an entry that nobody can open any more. */
export async function addToSeal(
  tx: Tx,
  added: {
    readonly firstId: string;
    readonly practitionerId: string;
    readonly why: string;
    readonly at: Temporal.Instant;
  },
): Promise<void> {
  await sql`select add_to_seal(${added.firstId}, ${added.practitionerId}, ${added.why}, ${newId()}, ${added.at.toString()})`.execute(
    tx,
  );
}
