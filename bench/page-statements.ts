import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from "kysely";
import { childById, childrenOf } from "../app/src/children/public.ts";
import { standingOf } from "../app/src/children/standing.store.ts";
import { bandsOf } from "../app/src/chronology/account.store.ts";
import { everything } from "../app/src/chronology/filter.ts";
import { outlineOf } from "../app/src/chronology/outline.store.ts";
import { entriesWithIds, restrictedEntries } from "../app/src/chronology/read-entries.store.ts";
import { reviewsOf } from "../app/src/chronology/review.store.ts";
import type { Tables } from "../app/src/platform/database/tables.ts";
import { temporalPlugin } from "../app/src/platform/database/temporal-values.ts";
import { settingsInForce } from "../app/src/settings/public.ts";

export interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The statements that the page's own stores send for what it shows, taken down without sending them. */
export async function pageStatements(
  childId: string,
  shown: readonly string[],
  today: Temporal.PlainDate,
): Promise<Statement[]> {
  const taken: Statement[] = [];
  const noDatabase = new Kysely<Tables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    plugins: [temporalPlugin],
    log: ({ query: { sql, parameters } }) => void taken.push({ sql, parameters }),
  });
  await noDatabase.transaction().execute(async (tx) => {
    await childById(tx, childId);
    await standingOf(tx, childId, today);
    await outlineOf(tx, [childId], everything);
    await settingsInForce(tx, today);
    await bandsOf(tx, childId);
    await restrictedEntries(tx, childId);
    await entriesWithIds(tx, [childId], shown);
    await reviewsOf(tx, childId);
    await childrenOf(tx);
  });
  return taken.filter(({ sql }) => sql.startsWith("select"));
}
