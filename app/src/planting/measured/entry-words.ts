import type { Chance } from "./chance.ts";
import words from "./data/words.json" with { type: "json" };

const openings: Readonly<Record<string, readonly string[]>> = words.what;

/** What happened, to or about whom, its effect, what was done or why not, and what came of it. Gaps are as in real records. */
export function entryWords(kind: string, n: number, chance: Chance) {
  const opening = chance.oneOf(openings[kind] ?? words.detail);
  const acted = chance.next();
  return {
    what: `${opening} ${chance.oneOf(words.detail)} ${chance.oneOf(words.detail)} (Generated, number ${n}.)`,
    about: chance.happens(0.3) ? chance.oneOf(words.about) : null,
    impact: chance.happens(0.5) ? chance.oneOf(words.impact) : null,
    action: acted < 0.6 ? chance.oneOf(words.action) : null,
    no_action_reason: acted > 0.9 ? chance.oneOf(words.noActionReason) : null,
    outcome: chance.happens(0.4) ? chance.oneOf(words.outcome) : null,
  };
}
