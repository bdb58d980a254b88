import type { Family } from "../family.ts";
import { listed } from "../text/listed.ts";

/** One of somebody's homes. */
export interface Home {
  readonly household: string;
  readonly name: string;
  readonly nights: string | null;
}

/** Where everybody sleeps: always first, then the homes they sleep in sometimes. */
export function homesOf({ households }: Family): ReadonlyMap<string, readonly Home[]> {
  const homes = households.flatMap(({ id, name, members }) =>
    members.map(({ person, nights }) => ({ person, household: id, name, nights })),
  );
  const byPerson = Map.groupBy(homes, ({ person }) => person);
  return new Map(
    [...byPerson].map(([person, all]) => [
      person,
      all.toSorted((a, b) => Number(a.nights !== null) - Number(b.nights !== null)),
    ]),
  );
}

/** "lives at Kay's flat, and sleeps at Maureen's house (Fridays)"; "" without a home. */
export function homeWords(homes: readonly Home[]): string {
  const always = homes.filter(({ nights }) => nights === null).map(({ name }) => name);
  const sometimes = homes
    .filter(({ nights }) => nights !== null)
    .map(({ name, nights }) => `${name} (${nights})`);
  const lives = always.length === 0 ? "" : `lives at ${listed(always)}`;
  const sleeps = sometimes.length === 0 ? "" : `sleeps at ${listed(sometimes)}`;
  return [lives, sleeps].filter((part) => part !== "").join(", and ");
}
