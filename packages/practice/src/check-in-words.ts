import { showDay } from "@throughline/calendar";
import type { Check, Scope } from "./check.ts";
import { showPeriod } from "./period.ts";
import type { Setting } from "./setting.ts";
import type { Source, SourceStanding } from "./source.ts";

const scopeInWords: Record<Scope, string> = {
  "every child": "For every child with an open record.",
  "concern recorded": "Only where a neglect or safety concern is recorded.",
  "child protection plan": "Only for a child on a child protection plan.",
  "support only": "Only where no concern is recorded.",
};

const sideInWords: Record<Check["side"], string> = {
  support: "For the family: it is shown among what supports them, first.",
  practice: "For us: it looks at how we work, not at how the family lives.",
};

const standingInWords: Record<SourceStanding, string> = {
  "text seen": "its words were read",
  secondary: "known through another document",
  "general knowledge": "widely known; check it against the text in force",
  "no outside source": "no outside source",
  "stated by the partnership": "stated by the partnership",
};

const originInWords: Record<Setting["origin"], string> = {
  national: "national",
  local: "a local procedure",
  default: "our own starting value",
};

/** A setting's value with its unit, "10 working days"; a count is the bare number. */
export function showSettingValue({ value, unit }: Setting): string {
  return unit === "count" ? String(value) : showPeriod({ value, unit });
}

function sourceInWords({ title, place, seen }: Source): string {
  return `${title}: ${place} (${standingInWords[seen]})`;
}

function settingInWords(setting: Setting): string {
  const from = `${originInWords[setting.origin]}, from ${showDay(setting.validFrom)}`;
  return [
    `- ${setting.words}: **${showSettingValue(setting)}** (\`${setting.key}\`).`,
    `  Where the number comes from: ${from}. ${sourceInWords(setting.source)}. Changed by: ${setting.changedBy}.`,
  ].join("\n");
}

/** One check as a page of Markdown in plain words, with its answers, its numbers and its sources. */
export function checkInWords(check: Check): string {
  const answers = Object.entries(check.answers).map(([result, words]) => `- **${result}**: ${words}`);
  return `${[
    `# ${check.question}`,
    check.why,
    `${sideInWords[check.side]} ${scopeInWords[check.scope]}`,
    "## What the answers mean",
    [
      ...answers,
      "- **accepted exception**: a named manager has accepted the answer for a reason, until a day.",
    ].join("\n"),
    "## Numbers it rests on",
    check.settings.length === 0 ? "None." : check.settings.map(settingInWords).join("\n"),
    "## Where it comes from",
    check.sources.map((source) => `- ${sourceInWords(source)}.`).join("\n"),
    `Reference: ${check.id}.`,
  ].join("\n\n")}\n`;
}
