import type { FactTables } from "./tables.ts";

type Merge = Pick<FactTables["person_merge"], "person_id" | "same_id">;

/** Who somebody is read as, once people who were recorded twice are read as one: whom the others were joined to. */
export function samePerson(merges: readonly Merge[]): (id: string) => string {
  const together = new Map<string, Set<string>>();
  for (const { person_id, same_id } of merges) {
    const all = new Set([
      ...(together.get(person_id) ?? [person_id]),
      ...(together.get(same_id) ?? [same_id]),
    ]);
    for (const one of all) together.set(one, all);
  }
  const joined = new Set(merges.map(({ same_id }) => same_id));
  const readAs = new Map<Set<string>, string>();
  for (const all of new Set(together.values())) {
    const sorted = [...all].toSorted();
    const first = sorted.find((id) => !joined.has(id)) ?? sorted[0];
    if (first !== undefined) readAs.set(all, first);
  }
  return (id) => readAs.get(together.get(id) ?? new Set()) ?? id;
}
