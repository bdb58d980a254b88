import type { Finding } from "./finding.ts";
import { type Link, NOTHING_BEFORE, type Seal, sealOver, type SealingKey } from "./link.ts";

/** Seals that do not follow one another, or are not what the app's key makes of what they say. */
export function verifySeals(seals: readonly Seal[], key: SealingKey): Finding[] {
  const found: Finding[] = [];
  let before = NOTHING_BEFORE;
  for (const seal of seals) {
    const day = seal.day.toString();
    const say = (sentence: string) =>
      found.push({ what: "seal", table: "seals", row: day, chain: seal.partnershipId, sentence });
    if (seal.before !== before)
      say(`The seal of ${day} does not follow the one before it: one is gone or was put in.`);
    if (seal.keyMark !== key.mark)
      say(
        `The seal of ${day} was made under another secret (${seal.keyMark}) and cannot be looked at with this one.`,
      );
    else if (sealOver(key, seal) !== seal.seal) say(`The seal of ${day} is not what was sealed.`);
    before = seal.seal;
  }
  return found;
}

/** What each chain's links were when they were sealed, by chain: the link at each place that a seal names. */
export function sealedEnds(seals: readonly Seal[]): Map<string, { day: string; n: number; link: string }[]> {
  const ends = new Map<string, { day: string; n: number; link: string }[]>();
  for (const { day, chains } of seals)
    for (const end of chains) {
      const [chain = "", n = "0", link = ""] = end.split(" ");
      const of = ends.get(chain) ?? [];
      ends.set(chain, of);
      of.push({ day: day.toString(), n: Number(n), link });
    }
  return ends;
}

/** A chain that no longer holds what was sealed: rewritten from some link on, or cut short. */
export function verifySealedEnds(
  chain: string,
  links: readonly Link[],
  ends: readonly { day: string; n: number; link: string }[],
): Finding[] {
  return ends
    .filter(({ n, link }) => links[n - 1]?.link !== link)
    .slice(0, 1)
    .map(({ day, n }) => ({
      what: "seal",
      table: "links",
      row: String(n),
      chain,
      sentence: `The chain of ${chain} is not what was sealed on ${day}: it was written anew, or cut, at link ${n} or before.`,
    }));
}

/** Nothing that writes takes so long that a seal a day later does not see it. */
const SEEN_AFTER_HOURS = 25;

/** A link that says it was made well before a day was sealed, and is in neither that seal nor one before: it was put in afterwards, and dated back. */
export function verifySealedInTime(
  chain: string,
  links: readonly Link[],
  ends: readonly { day: string; n: number }[],
  seals: readonly Pick<Seal, "day" | "sealedAt">[],
): Finding[] {
  let [seal, end, covered] = [0, 0, 0];
  for (const link of links) {
    const seenBy = Temporal.Instant.from(link.at).add({ hours: SEEN_AFTER_HOURS });
    while (seal < seals.length && !isAfter(seals[seal], seenBy)) seal += 1;
    const day = seals[seal]?.day.toString();
    if (day === undefined) return [];
    for (let next = ends[end]; next !== undefined && next.day <= day; next = ends[end]) {
      covered = Math.max(covered, next.n);
      end += 1;
    }
    if (link.n > covered)
      return [
        {
          what: "back-dated",
          table: "links",
          row: String(link.n),
          chain,
          sentence: `Link ${link.n} of ${chain} says it was made before ${day} was sealed, and is not in that seal: it was put in afterwards.`,
        },
      ];
  }
  return [];
}

const isAfter = (seal: Pick<Seal, "sealedAt"> | undefined, moment: Temporal.Instant): boolean =>
  seal !== undefined && Temporal.Instant.compare(seal.sealedAt, moment) > 0;
