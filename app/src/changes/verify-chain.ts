import type { Finding } from "./finding.ts";
import { type Link, linkOver, NOTHING_BEFORE } from "./link.ts";
import type { Head, RowNow } from "./links.store.ts";

/** A chain's links in their order, where it says it ends, and the rows it should hold. */
export interface Chain {
  readonly chain: string;
  readonly links: readonly Link[];
  readonly head: Head | null;
  readonly rows: readonly RowNow[];
  /** Until when what the product wrote by itself is taken as it says: a partnership is planted with days gone by. */
  readonly plantedUntil: Temporal.Instant;
}

/** A clock may be wrong by this much, and a long import may take as long. */
const APART_HOURS = 1;

/** Everything about one chain that is not as it was written. */
export const verifyChain = (chain: Chain): Finding[] => [...inItsLinks(chain), ...inItsRows(chain)];

function inItsLinks({ chain, links, head }: Chain): Finding[] {
  const found: Finding[] = [];
  const say = (what: Finding["what"], n: number, sentence: string) =>
    found.push({ what, table: "links", row: String(n), chain, sentence });
  let [n, before, at] = [0, NOTHING_BEFORE, ""];
  for (const link of links) {
    if (link.n !== n + 1) say("link missing", n + 1, `Links ${n + 1} to ${link.n - 1} of ${chain} are gone.`);
    else if (link.before !== before)
      say("link altered", link.n, `Link ${link.n} of ${chain} does not follow the one before it.`);
    if (linkOver(link) !== link.link || link.keys.length !== link.digests.length)
      say("link altered", link.n, `Link ${link.n} of ${chain} is not what was made of its rows.`);
    if (at !== "" && instant(link.at) < instant(at))
      say("out of order", link.n, `Link ${link.n} of ${chain} is dated before the one it follows.`);
    ({ n, link: before, at } = link);
  }
  if (head === null || head.n !== n || head.link !== before)
    say(
      "link missing",
      head?.n ?? 0,
      head === null
        ? `Where the chain of ${chain} ends is gone.`
        : `The chain of ${chain} should end with link ${head.n}, and ends otherwise.`,
    );
  return found;
}

function inItsRows({ chain, links, rows, plantedUntil }: Chain): Finding[] {
  const found: Finding[] = [];
  const now = new Map(rows.map((row) => [`${row.table} ${row.key}`, row]));
  const linked = new Set<string>();
  for (const link of links)
    for (const [i, key] of link.keys.entries()) {
      const { table } = link;
      const name = `${table} ${key}`;
      const row = now.get(name);
      const say = (what: Finding["what"], sentence: string) =>
        found.push({ what, table, row: key, chain, sentence });
      if (linked.has(name)) say("linked twice", `${table} ${key} is linked again by link ${link.n}.`);
      else if (!row) say("missing", `${table} ${key}, written ${when(link)}, is gone.`);
      else if (row.digest !== link.digests[i])
        say("altered", `${table} ${key} is not as it was written ${when(link)}.`);
      else if (isBackDated(row, link, plantedUntil))
        say(
          "back-dated",
          `${table} ${key} says it was recorded ${shown(row.recordedAt)}, and was written ${when(link)}.`,
        );
      linked.add(name);
    }
  for (const [name, { table, key }] of now)
    if (!linked.has(name))
      found.push({
        what: "not linked",
        table,
        row: key,
        chain,
        sentence: `${table} ${key} was put in without a link.`,
      });
  return found;
}

function isBackDated({ recordedAt }: RowNow, { at, by }: Link, plantedUntil: Temporal.Instant): boolean {
  if (recordedAt === null) return false;
  const linkedAt = Temporal.Instant.from(at);
  if (by === null && Temporal.Instant.compare(linkedAt, plantedUntil) <= 0) return false;
  return Math.abs(recordedAt.since(linkedAt).total("hours")) > APART_HOURS;
}

const instant = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

const when = ({ at }: Link): string => `on ${shown(Temporal.Instant.from(at))}`;

const shown = (at: Temporal.Instant | null): string =>
  at === null
    ? ""
    : at
        .toZonedDateTimeISO("Europe/London")
        .toPlainDateTime()
        .toString({ smallestUnit: "second" })
        .replace("T", " at ");
