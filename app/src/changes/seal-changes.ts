import type { House } from "../platform/house.ts";
import { sealingKey } from "./link.ts";
import { sealUpTo } from "./seals.store.ts";

/** Seals what has changed up to the end of yesterday, where that has not been done; answers how many seals it made. */
export function sealChanges({
  store,
  clock,
  config,
}: Pick<House, "store" | "clock" | "config">): Promise<number> {
  return store.asProduct((tx) =>
    sealUpTo(tx, clock.today().subtract({ days: 1 }), sealingKey(config.secret())),
  );
}
