import type { Engine } from "./engine.ts";
import { type Forked, forked } from "./processes/forked.ts";
import { type Visits, visitsTo } from "./visits.ts";

/** A server in a process of its own on this engine, for as long as the work lasts. */
export async function whileServing<T>(
  engine: Engine,
  [script, ...args]: readonly [script: "serve-measured.ts" | "serve-peer.ts", ...args: string[]],
  work: (visits: Visits, server: Forked) => Promise<T>,
): Promise<T> {
  const server = forked(script, engine.environment, args);
  const { address } = await server.heard();
  const visits = visitsTo(String(address));
  try {
    return await work(visits, server);
  } finally {
    visits.close();
    await server.stop();
  }
}
