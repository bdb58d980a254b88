import { backupOfTheDay } from "./backup/public.ts";
import { sealChanges } from "./changes/public.ts";
import { letGoOfAbandoned } from "./imports/public.ts";
import type { House } from "./platform/house.ts";

const A_DAY_MS = 86_400_000;

/** What the product does by itself: once as it starts, then once a day. Answers how to stop. */
export async function beginDailyWork(house: House): Promise<() => void> {
  const { store, clock, log } = house;
  const work = async () => {
    const seals = await sealChanges(house);
    if (seals > 0) log.info({ seals }, "sealed what had changed");
    const files = await store.asProduct((tx) => letGoOfAbandoned(tx, clock.now()));
    if (files > 0) log.info({ files }, "let go of files nobody decided about");
    const bytes = await backupOfTheDay(house);
    if (bytes !== null) log.info({ bytes }, "wrote the day's backup");
  };
  await work();
  const timer = setInterval(
    () => void work().catch((error: Error) => log.error({ error: error.name }, "daily work failed")),
    A_DAY_MS,
  );
  timer.unref();
  return () => clearInterval(timer);
}
