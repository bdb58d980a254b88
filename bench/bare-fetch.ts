import { Client } from "pg";
import { openEngine as openEmbedded } from "../app/src/platform/database/embedded/engine.ts";
import type { Viewer } from "../app/src/platform/database/viewer.ts";
import type { Engine } from "./engine.ts";
import { type Spread, timed } from "./measure.ts";
import type { Statement } from "./page-statements.ts";

interface Bare {
  ask(sql: string, parameters: readonly unknown[]): Promise<number>;
  close(): Promise<void>;
}

interface BareAsked {
  readonly viewer: Viewer;
  readonly today: Temporal.PlainDate;
  readonly statements: readonly Statement[];
  readonly times: number;
}

const role = `select set_config('role', 'throughline_app', true), set_config('app.partnership', $1, true),
  set_config('app.practitioner', $2, true), set_config('app.agency', $3, true), set_config('app.today', $4, true)`;

/** The same statements in the same transaction through the bare driver: every row fetched as text, and nothing made of it. */
export async function bareFetch(
  engine: Engine,
  { viewer, today, statements, times }: BareAsked,
): Promise<Spread & { readonly rows: number }> {
  const bare = engine.sort === "server" ? await server(engine) : await embedded(engine);
  const who = [viewer.partnershipId, viewer.practitionerId, viewer.agencyId, today.toString()];
  let rows = 0;
  try {
    const spread = await timed(times, async () => {
      rows = 0;
      await bare.ask("begin", []);
      await bare.ask(role, who);
      for (const { sql, parameters } of statements) rows += await bare.ask(sql, parameters);
      await bare.ask("commit", []);
    });
    return { ...spread, rows };
  } finally {
    await bare.close();
  }
}

const asText = (value: string): string => value;

async function server({ environment }: Engine): Promise<Bare> {
  const client = new Client({
    connectionString: environment["DATABASE_URL"],
    types: { getTypeParser: () => asText },
  });
  await client.connect();
  return {
    ask: async (sql, parameters) => (await client.query(sql, [...parameters])).rows.length,
    close: () => client.end(),
  };
}

async function embedded({ environment }: Engine): Promise<Bare> {
  const engine = await openEmbedded({ directory: environment["THROUGHLINE_DATA"] ?? "", loadFrom: null });
  return {
    ask: async (sql, parameters) =>
      (await engine.ask({ sort: "query", sql, parameters: [...parameters] })).rows?.length ?? 0,
    close: engine.close,
  };
}
