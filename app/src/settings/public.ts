export { settingsInForce } from "./settings.store.ts";
export { originWords, settingValue, standingWords } from "./setting-words.ts";
