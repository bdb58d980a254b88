import type { Logger } from "pino";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Store } from "./database/store.ts";

/** What every feature is given: where the record is kept, what time it is, how the app is set up. */
export interface House {
  readonly store: Store;
  readonly clock: Clock;
  readonly config: Config;
  readonly log: Logger;
}
