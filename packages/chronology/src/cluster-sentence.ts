import type { Agency } from "./entry.ts";
import { showDays } from "@throughline/calendar";
import { grouped } from "./grouped.ts";
import { showStretch } from "./stretch.ts";

interface Told {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  readonly days: number;
  readonly entries: readonly unknown[];
  readonly agencies: readonly Agency[];
}

/** "4 worries from 3 agencies in 12 days, from 3 to 14 March 2026: ...", naming the agencies and nobody else. */
export function clusterSentence({ from, to, days, entries, agencies }: Told): string {
  const worries = entries.length === 1 ? "1 worry" : `${grouped(entries.length)} worries`;
  const count = agencies.length === 1 ? "1 agency" : `${agencies.length} agencies`;
  const names = listed(agencies.map(({ agencyName }) => agencyName));
  return `${worries} from ${count} in ${showDays(days)}, ${showStretch(from, to)}: ${names}.`;
}

/** "School", "School and Police", "School, Police and Health". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
