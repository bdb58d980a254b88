import type { Chance } from "../../app/src/planting/measured/chance.ts";

export const fates = {
  app: "the app killed",
  power: "the power cut",
  serverStopped: "the server stopped at once",
  serverKilled: "the server killed",
  both: "the server and the app killed",
} as const;
export type Fate = keyof typeof fates;

/** What may befall a record, each as likely as it is listed often. */
export const befalls = {
  embedded: ["app", "app", "app", "power", "power"],
  server: ["app", "app", "app", "serverStopped", "serverKilled", "both"],
} as const satisfies Record<string, readonly Fate[]>;
export type EngineSort = keyof typeof befalls;

export const fateOn = (engine: EngineSort, chance: Chance): Fate => chance.oneOf<Fate>(befalls[engine]);
