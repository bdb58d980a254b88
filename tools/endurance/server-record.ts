import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningProduct, startProduct } from "../../app/journeys/running-product.ts";
import { systemClock } from "../../app/src/platform/clock.ts";
import { openServer } from "../../app/src/platform/database/open-server.ts";
import { withHouse } from "../../bench/open-house.ts";
import { startPostgres } from "../test/postgres.ts";
import { fromWithin, type RecordToKill, untilReady, whoever } from "./record-to-kill.ts";

/** A PostgreSQL server of our own with its settings as they come. The app logs in as a role that owns nothing. */
export async function serverRecord(): Promise<RecordToKill> {
  const server = await startPostgres();
  if ("why" in server) throw new Error(`Nothing can be killed on PostgreSQL: ${server.why}`);
  const database = openServer({ url: server.url, ownerUrl: server.url }, systemClock);
  await database.owner.script("create role throughline_login login");
  await database.close();
  const login = new URL(server.url);
  login.username = "throughline_login";
  const environment = {
    ...whoever,
    DATABASE_URL: login.toString(),
    THROUGHLINE_OWNER_URL: server.url,
  };
  let product: RunningProduct | null = null;
  let serverUp = true;
  const kill = async () => {
    await product?.kill();
    product = null;
  };
  const crash = async (how: "stopped at once" | "killed") => {
    await server.crash(how);
    serverUp = false;
  };
  return {
    sort: "server",
    name: `PostgreSQL ${server.version}`,
    up: async () => {
      const began = performance.now();
      if (!serverUp) await server.startAgain();
      serverUp = true;
      product ??= await startProduct(join(tmpdir(), "throughline-endurance-none"), environment);
      await untilReady(product.address);
      return { address: product.address, ms: performance.now() - began };
    },
    befall: async (fate) => {
      if (fate === "app") await kill();
      else if (fate === "both") await Promise.all([crash("killed"), kill()]);
      else await crash(fate === "serverKilled" ? "killed" : "stopped at once");
    },
    within: async (work) => await withHouse({ ...environment, ...fromWithin }, work),
    remove: async () => {
      await kill();
      if (!serverUp) await server.startAgain();
      await server.stop();
    },
  };
}
