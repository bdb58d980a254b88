import type { Period, TimeUnit } from "./period.ts";
import type { Source } from "./source.ts";

/** What a setting's value counts. Any time unit may stand for another; a count stays a count. */
export type SettingUnit = TimeUnit | "count";

/** A number a check rests on, with the words, origin, source and day that let anybody question it. */
export interface Setting {
  /** Kebab-case and unique across all checks; two checks that share a key share the very same setting. */
  readonly key: string;
  /** Plain words that read on before the value: "Each review of the chronology follows the last within". */
  readonly words: string;
  readonly unit: SettingUnit;
  readonly value: number;
  /** "default" where no outside authority was found for the number. */
  readonly origin: "national" | "local" | "default";
  readonly source: Source;
  /** The first day this value is used; a default is also used before it, when nothing else is known. */
  readonly validFrom: Temporal.PlainDate;
  /** Who may change it, in words: "the partnership's business unit". */
  readonly changedBy: string;
}

/** The settings in force on one day, by key; made by `settingsOn`. */
export type SettingsInForce = ReadonlyMap<string, Setting>;

/** The setting in force under this key. Throws RangeError when it is missing, which is a mistake in a check. */
export function settingInForce(settings: SettingsInForce, key: string): Setting {
  const setting = settings.get(key);
  if (setting === undefined) throw new RangeError(`No setting "${key}" is in force.`);
  return setting;
}

/** A setting in force read as a period. Throws RangeError for a count, which is a mistake in a check. */
export function periodInForce(settings: SettingsInForce, key: string): Period {
  const { unit, value } = settingInForce(settings, key);
  if (unit === "count") throw new RangeError(`The setting "${key}" is a count, not a length of time.`);
  return { value, unit };
}

/** A setting in force read as a count. Throws RangeError for a length of time, which is a mistake in a check. */
export function countInForce(settings: SettingsInForce, key: string): number {
  const { unit, value } = settingInForce(settings, key);
  if (unit !== "count") throw new RangeError(`The setting "${key}" is a length of time, not a count.`);
  return value;
}
