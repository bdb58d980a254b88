import "./tables.ts";
import "../practitioners/tables.ts";
import { createHmac } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { newId } from "../platform/id.ts";

export interface Link {
  readonly id: string;
  readonly partnershipId: string;
  readonly frontDoorId: string;
  readonly forWhom: "organisation" | "family";
  readonly named: string;
  readonly agencyId: string | null;
  readonly expiresAt: Temporal.Instant;
  readonly ended: boolean;
  readonly used: boolean;
}

const links = (tx: Tx) =>
  tx
    .selectFrom("concern_link as l")
    .leftJoin("concern_link_end as e", (join) =>
      join.onRef("e.partnership_id", "=", "l.partnership_id").onRef("e.link_id", "=", "l.id"),
    )
    .leftJoin("concern as c", (join) =>
      join.onRef("c.partnership_id", "=", "l.partnership_id").onRef("c.link_id", "=", "l.id"),
    )
    .select([
      "l.id",
      "l.partnership_id as partnershipId",
      "l.front_door_id as frontDoorId",
      "l.for_whom as forWhom",
    ])
    .select(["l.named", "l.agency_id as agencyId", "l.expires_at as expiresAt"])
    .select([sql<boolean>`e.link_id is not null`.as("ended"), sql<boolean>`c.id is not null`.as("used")]);

/** The links of the viewer's own front door, newest first. */
export const linksMade = async (tx: Tx): Promise<Link[]> =>
  await links(tx).orderBy("l.recorded_at", "desc").limit(100).execute();

export const linkById = async (tx: Tx, id: string): Promise<Link | null> =>
  (await links(tx).where("l.id", "=", id).executeTakeFirst()) ?? null;

export async function makeLink(
  tx: Tx,
  viewer: Pick<Viewer, "partnershipId" | "practitionerId">,
  link: Pick<Link, "frontDoorId" | "forWhom" | "named" | "agencyId" | "expiresAt">,
  at: Temporal.Instant,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto("concern_link")
    .values({
      partnership_id: viewer.partnershipId,
      id,
      front_door_id: link.frontDoorId,
      for_whom: link.forWhom,
      named: link.named,
      agency_id: link.agencyId,
      expires_at: link.expiresAt,
      recorded_by: viewer.practitionerId,
      recorded_at: at,
    })
    .execute();
  return id;
}

export async function endLink(tx: Tx, viewer: Viewer, linkId: string, at: Temporal.Instant): Promise<void> {
  await tx
    .insertInto("concern_link_end")
    .values({
      partnership_id: viewer.partnershipId,
      link_id: linkId,
      recorded_by: viewer.practitionerId,
      recorded_at: at,
    })
    .onConflict((same) => same.columns(["partnership_id", "link_id"]).doNothing())
    .execute();
}

/** Two who send by one link at once are heard one after the other. */
export async function holdLink(tx: Tx, id: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`concern link ${id}`}, 0))`.execute(tx);
}

const WINDOW_MINUTES = 15;
const MOST_TRIES = 20;

/** Notes that a place sent something by a link; true when it has done so too often to go on. */
export async function triesTooOften(
  tx: Tx,
  secret: string,
  from: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const from_hash = createHmac("sha256", secret).update(`concern link ${from}`).digest("hex");
  const since = now.subtract({ minutes: WINDOW_MINUTES });
  const tries = await tx
    .selectFrom("concern_link_try")
    .select("id")
    .where("from_hash", "=", from_hash)
    .where("tried_at", ">", since)
    .execute();
  if (tries.length >= MOST_TRIES) return true;
  await tx.insertInto("concern_link_try").values({ id: newId(), from_hash, tried_at: now }).execute();
  await tx
    .deleteFrom("concern_link_try")
    .where("tried_at", "<", now.subtract({ hours: 48 }))
    .execute();
  return false;
}
