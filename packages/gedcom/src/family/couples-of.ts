import type { Couple, Episode } from "@throughline/genogram";
import { child } from "../structure.ts";
import { episodesOf } from "./episodes-of.ts";
import type { Records } from "./family-records.ts";

const together: Episode = { kind: "relationship", from: null, to: null, end: null };

/**
 * The couples, once for each pair, under the id of the first family record that has it. A record with two partners and
 * no wedding or other beginning is "relationship", since GEDCOM calls them partners; with _PARENTS_ONLY it is no couple.
 */
export function couplesOf(records: Records): {
  readonly couples: readonly Couple[];
  readonly untaken: readonly string[];
} {
  const couples = new Map<
    string,
    { id: string; a: string; b: string; episodes: Episode[]; parentsOnly: boolean }
  >();
  const untaken: string[] = [];
  for (const { id, record, parents } of records.families) {
    const [a, b] = parents;
    if (a === undefined || b === undefined) continue;
    const { episodes, untaken: more } = episodesOf(record);
    for (const what of more) untaken.push(`${id}: ${what}`);
    const parentsOnly = child(record, "_PARENTS_ONLY") !== null;
    const key = [a.id, b.id].toSorted().join(" ");
    const known = couples.get(key);
    if (known === undefined) couples.set(key, { id, a: a.id, b: b.id, episodes: [...episodes], parentsOnly });
    else {
      for (const episode of episodes) known.episodes.push(episode);
      known.parentsOnly &&= parentsOnly;
    }
  }
  return {
    couples: [...couples.values()]
      .filter(({ episodes, parentsOnly }) => episodes.length > 0 || !parentsOnly)
      .map(({ id, a, b, episodes }) => ({ id, a, b, episodes: episodes.length > 0 ? episodes : [together] })),
    untaken,
  };
}
