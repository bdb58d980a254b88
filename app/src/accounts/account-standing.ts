import { showDay } from "@throughline/calendar";
import type { Standing } from "../platform/forms/standing.ts";
import type { ManagedBy } from "./line-managers.store.ts";
import type { Person, Team } from "./people.store.ts";
import type { SpellChange } from "./spell-changes.store.ts";

/** What was recorded last of a spell, or of any where somebody is put in another team. */
export function spellLast(
  changes: readonly SpellChange[],
  membershipId: string | null,
  teams: readonly Team[],
): Standing | null {
  const last = changes.find((one) => membershipId === null || one.membershipId === membershipId);
  if (!last) return null;
  const choices = new Map(teams.map(({ id, name }) => [id, name]));
  const team = { field: "team", label: "Team", words: last.team, choices };
  const from = { field: "from", label: "From", words: showDay(last.from) };
  return {
    stamp: last.id,
    by: last.by,
    says: [
      ...(membershipId === null ? [team, from] : []),
      { field: "to", label: "Last day", words: showDay(last.to) },
      { field: "reason", label: "Why", words: last.reason },
    ],
  };
}

export const NOBODY = "nobody";
const NOBODY_MORE = "Nobody any more";

/** Who was recorded last as managing somebody, from whichever day. */
export function managerLast(spells: readonly ManagedBy[], people: readonly Person[]): Standing | null {
  const last = spells.toSorted((a, b) => (a.id < b.id ? -1 : 1)).at(-1);
  if (!last) return null;
  const choices = new Map([
    ...people.map(({ id, name }): [string, string] => [id, name]),
    [NOBODY, NOBODY_MORE],
  ]);
  return {
    stamp: last.id,
    by: last.by ?? "Somebody",
    says: [
      { field: "manager", label: "Manager", words: last.manager ?? NOBODY_MORE, choices },
      { field: "from", label: "From which day", words: showDay(last.from) },
    ],
  };
}
