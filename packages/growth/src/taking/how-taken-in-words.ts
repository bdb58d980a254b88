import type { HowTaken } from "./how-taken.ts";

/**
 * How a measurement was taken, as one sentence without its full stop: "hoist scale, lying; in a sling, 1.2 kg taken off;
 * in vest; fed by gastrostomy, 900 ml a day; by Gwen Abara, at school". "" where nothing is said.
 */
export function howTakenInWords(how: HowTaken): string {
  const { method, position, equipment, takenOff, clothing, fluid, feedingRoute, feedingVolume } = how;
  return [
    joined(method, position),
    joined(equipment, takenOff === null ? null : `${takenOff} kg taken off`),
    clothing,
    fluid === null ? null : `fluid: ${fluid}`,
    joined(
      feedingRoute === null ? null : `fed ${/^by |^into /.test(feedingRoute) ? "" : "by "}${feedingRoute}`,
      feedingVolume,
    ),
    joined(how.takenBy === null ? null : `taken by ${how.takenBy}`, how.place),
  ]
    .filter((part) => part !== null)
    .join("; ");
}

function joined(...parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(", ");
}
