import type { House } from "../platform/house.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { viewerFor } from "../practitioners/store.ts";
import { sql } from "kysely";
import { Refused } from "./command.ts";

/** The practitioner who signs in by this email: a command sees no more than they do. */
export async function whoAsks({ store, clock }: House, email: string): Promise<Viewer> {
  const { rows } = await sql<{
    id: string;
  }>`select id from auth."user" where email = ${email.toLowerCase()}`.execute(store.signIn);
  const id = rows[0]?.id;
  const viewer = id === undefined ? null : await store.asProduct((tx) => viewerFor(tx, id, clock.today()));
  if (!viewer) throw new Refused(`Nobody in a team today signs in as ${email}.`);
  return viewer;
}
