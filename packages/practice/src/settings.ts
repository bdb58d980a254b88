import { showDay } from "@throughline/calendar";
import { isAfter } from "./day-order.ts";
import type { Setting, SettingsInForce, SettingUnit } from "./setting.ts";
import type { Source } from "./source.ts";

/** A partnership's own value for a setting, from a day on. The unit may differ in kind of time ("4 weeks"). */
export interface SettingOverride {
  readonly key: string;
  readonly value: number;
  readonly unit?: SettingUnit;
  readonly validFrom: Temporal.PlainDate;
  /** The partnership's procedure and the place in it. A title is required. */
  readonly source: Pick<Source, "title" | "place">;
  /** "local" unless the partnership is recording a number set nationally. */
  readonly origin?: "national" | "local";
  readonly changedBy?: string;
}

const most: Record<SettingUnit, number> = {
  "working days": 750,
  days: 1100,
  weeks: 160,
  months: 36,
  count: 100,
};

/** What is wrong with an override, as a sentence to show beside it; null when it can be used. */
export function settingProblem(override: SettingOverride, setting: Setting | undefined): string | null {
  if (setting === undefined) return `There is no setting called "${override.key}".`;
  const unit = override.unit ?? setting.unit;
  if ((unit === "count") !== (setting.unit === "count"))
    return `"${setting.words}" is given in ${setting.unit}, so it cannot be given in ${unit}.`;
  if (!Number.isSafeInteger(override.value) || override.value < 1)
    return `"${setting.words}" needs a whole number of 1 or more; it was given as ${override.value}.`;
  if (override.value > most[unit])
    return `"${setting.words}" cannot be more than ${most[unit]} when given in ${unit}; it was given as ${override.value}.`;
  if (override.source.title.trim() === "")
    return `"${setting.words}" needs the procedure it comes from; none was given.`;
  return null;
}

function overlaid(setting: Setting, override: SettingOverride): Setting {
  return {
    ...setting,
    value: override.value,
    unit: override.unit ?? setting.unit,
    origin: override.origin ?? "local",
    source: { ...override.source, seen: "stated by the partnership" },
    validFrom: override.validFrom,
    changedBy: override.changedBy ?? setting.changedBy,
  };
}

/**
 * The settings in force on a day: each default, or the partnership's latest value whose first day has come. An
 * override that cannot be used is left out and named in `problems`; two from the same day: the later in the list
 * stands, and `problems` says so.
 */
export function settingsOn(
  defaults: readonly Setting[],
  overrides: readonly SettingOverride[],
  day: Temporal.PlainDate,
): { settings: SettingsInForce; problems: readonly string[] } {
  const byKey = new Map(defaults.map((setting) => [setting.key, setting]));
  const inForce = new Map<string, Setting>(byKey);
  const overridden = new Map<string, SettingOverride>();
  const problems: string[] = [];
  for (const override of overrides) {
    const setting = byKey.get(override.key);
    const problem = settingProblem(override, setting);
    if (problem !== null || setting === undefined) problems.push(problem ?? "");
    else if (!isAfter(override.validFrom, day)) {
      const earlier = overridden.get(override.key);
      if (earlier?.validFrom.equals(override.validFrom))
        problems.push(
          `"${setting.words}" has two values from ${showDay(override.validFrom)}; the later one, ${override.value}, is used.`,
        );
      if (earlier === undefined || !isAfter(earlier.validFrom, override.validFrom)) {
        overridden.set(override.key, override);
        inForce.set(override.key, overlaid(setting, override));
      }
    }
  }
  return { settings: inForce, problems };
}
