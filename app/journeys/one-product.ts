import { after, before } from "node:test";
import { openServerDatabase, server, type ServerDatabase, tell } from "./server-database.ts";
import { recordDirectory, type RunningProduct, startProduct } from "./running-product.ts";

interface Started {
  readonly product: Promise<RunningProduct>;
  readonly remove: () => Promise<void> | void;
}

const started = new Map<string, Started>();
let database: Promise<ServerDatabase> | undefined;

/** The database of the product on the server, to do to it what only time would do. */
export async function tellServer(words: string): Promise<number> {
  if (database === undefined) throw new Error("No product has been started on the server.");
  return await tell((await database).ownerUrl, words);
}

/** The product that the journeys of a run share, on the embedded engine. */
export function oneProduct(): Promise<RunningProduct> {
  return startedOnce("embedded", () => {
    const { directory, remove } = recordDirectory();
    return { product: startProduct(directory), remove };
  });
}

/** The same on the PostgreSQL server the run was given, in a database of its own. */
export function oneProductOnServer(): Promise<RunningProduct> {
  return startedOnce("server", () => {
    const { directory, remove } = recordDirectory();
    database ??= openServerDatabase();
    const opened = database;
    const product = opened.then(({ url, ownerUrl }) =>
      startProduct(directory, { DATABASE_URL: url, THROUGHLINE_OWNER_URL: ownerUrl }),
    );
    return {
      product,
      remove: async () => {
        remove();
        await (await opened).drop();
      },
    };
  });
}

/** The engines there are to try on: the embedded one always, a server where the run has one. */
export const engines = [
  { engine: "the embedded engine", product: oneProduct },
  ...(server === undefined ? [] : [{ engine: "a PostgreSQL server", product: oneProductOnServer }]),
];

function startedOnce(name: string, start: () => Started): Promise<RunningProduct> {
  const running = started.get(name) ?? start();
  started.set(name, running);
  return running.product;
}

/** Products start together, before anything is tried, so that no journey waits for one. */
before(() => Promise.all(engines.map(({ product }) => product())), { timeout: 90_000 });

after(async () => {
  for (const { product, remove } of started.values()) {
    await product.then(
      ({ stop }) => stop(),
      () => undefined,
    );
    await remove();
  }
});
