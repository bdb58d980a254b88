import { letGoOfAbandoned } from "./imports/public.ts";
import type { House } from "./platform/house.ts";

const A_DAY_MS = 86_400_000;

/** What the product does by itself: once as it starts, then once a day. Answers how to stop. */
export async function beginDailyWork({ store, clock, log }: House): Promise<() => void> {
  const work = async () => {
    const files = await store.asProduct((tx) => letGoOfAbandoned(tx, clock.now()));
    if (files > 0) log.info({ files }, "let go of files nobody decided about");
  };
  await work();
  const timer = setInterval(
    () => void work().catch((error: Error) => log.error({ error: error.name }, "daily work failed")),
    A_DAY_MS,
  );
  timer.unref();
  return () => clearInterval(timer);
}
