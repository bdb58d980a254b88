import { agencySorts, type Agency } from "./entry.ts";

/** The agencies that wrote these entries, each once, in lane order and then by name. */
export function agenciesIn(entries: readonly Agency[]): Agency[] {
  const byId = new Map<string, Agency>();
  for (const { agencyId, agencyName, agencySort } of entries) {
    const known = byId.get(agencyId);
    if (known === undefined || agencyName < known.agencyName) {
      byId.set(agencyId, { agencyId, agencyName, agencySort });
    }
  }
  return [...byId.values()].sort(
    (a, b) =>
      agencySorts.indexOf(a.agencySort) - agencySorts.indexOf(b.agencySort) ||
      compareText(a.agencyName, b.agencyName) ||
      compareText(a.agencyId, b.agencyId),
  );
}

/** Orders text by its characters, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
