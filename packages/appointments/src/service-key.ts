import words from "../data/service-words.json" with { type: "json" };

const short: ReadonlyMap<string, string> = new Map(Object.entries(words.short));
const fillers: ReadonlySet<string> = new Set(words.fillers);

function folded(name: string): string[] {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}|['’]/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/**
 * A service's name without case, shortenings and words that do not tell services apart, so that what two agencies write
 * of one service is counted together: "PAED CARDIOLOGY" and "Cardiology clinic". A name of such words alone stays whole.
 */
export function serviceKey(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const key = keyOf(name);
  known.set(name, key);
  return key;
}

/** A service's name is folded once, however many appointments have it. */
const known = new Map<string, string>();
const MOST_KNOWN = 5000;

function keyOf(name: string): string {
  const all = folded(name);
  const telling = all.filter((word) => !fillers.has(word)).map((word) => short.get(word) ?? word);
  return (telling.length > 0 ? telling : all).join(" ");
}

/** Words that say only that a service is for children, which every one here is. */
const forChildren: ReadonlySet<string> = new Set(words.forChildren);

const isInCapitals = (name: string): boolean => !/\p{Ll}/u.test(name);

/** A name written in capitals, as it is read aloud: "SPEECH & LANG THERAPY" is "Speech and language therapy". */
function readAloud(name: string): string {
  const all = folded(name);
  const telling = all.filter((word) => !forChildren.has(word));
  const said = (telling.length > 0 ? telling : all).map((word) => short.get(word) ?? word).join(" ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

/**
 * The name a service is shown by, out of the ways agencies write it: one not in capitals if there is one, the shortest,
 * the first by alphabet. A name in capitals only is shown as it is read aloud.
 */
export function serviceName(written: readonly string[]): string {
  const [best = "Health"] = [...new Set(written)].toSorted(
    (a, b) => Number(isInCapitals(a)) - Number(isInCapitals(b)) || a.length - b.length || (a < b ? -1 : 1),
  );
  return isInCapitals(best) ? readAloud(best) : best;
}
