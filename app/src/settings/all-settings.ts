import { allChecks, defaultSettings, type Setting } from "@throughline/practice";
import { accountSettings } from "./account-settings.ts";
import { chronologySettings } from "./chronology-settings.ts";
import { concernSettings } from "./concern-settings.ts";

/** Every threshold of the product at its starting value. */
export const allSettings: readonly Setting[] = [
  ...chronologySettings,
  ...concernSettings,
  ...accountSettings,
  ...defaultSettings(),
];

/** The thresholds by what they serve, in the order of the settings page. */
export const settingGroups: readonly {
  readonly id: string;
  readonly title: string;
  readonly settings: readonly Setting[];
}[] = [
  { id: "chronology", title: "What a chronology points out by itself", settings: chronologySettings },
  { id: "concerns", title: "By when a concern is answered", settings: concernSettings },
  { id: "accounts", title: "How long somebody is in a team", settings: accountSettings },
  ...allChecks.map(({ name, question, settings }) => ({ id: name, title: question, settings })),
];
