import { Hono } from "hono";
import { sql } from "kysely";
import { paths } from "../../paths.ts";
import type { House } from "../house.ts";
import type { Env } from "./env.ts";

const READY_WITHIN_MS = 3000;

/** Live: the process answers. Ready: the database answers it too. */
export function healthRoutes({ store }: Pick<House, "store">): Hono<Env> {
  return new Hono<Env>()
    .get(paths.live(), (c) => c.json({ live: true }))
    .get(paths.ready(), async (c) => {
      const asked = store.asProduct(async (tx) => void (await sql`select 1`.execute(tx)));
      const late = new Promise<never>((_, reject) =>
        setTimeout(() => reject(new Error("late")), READY_WITHIN_MS).unref(),
      );
      try {
        await Promise.race([asked, late]);
        return c.json({ ready: true });
      } catch {
        asked.catch(() => {});
        return c.json({ ready: false, why: "The database does not answer." }, 503);
      }
    });
}
