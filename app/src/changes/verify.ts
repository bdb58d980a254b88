import type { Tx } from "../platform/database/store.ts";
import type { Finding } from "./finding.ts";
import type { SealingKey } from "./link.ts";
import { linkedTables } from "./linked-tables.ts";
import {
  chainsAfter,
  firstLinked,
  headsOf,
  linksOf,
  openedEntries,
  partnershipsKept,
  rowsNow,
  rowsOutsideChains,
  tablesLinking,
} from "./links.store.ts";
import { looksIn, sealsOf, inUtc } from "./seals.store.ts";
import { verifyChain } from "./verify-chain.ts";
import { workedOut, workedOutOtherwise } from "./worked-out.store.ts";
import { sealedEnds, verifySealedEnds, verifySealedInTime, verifySeals } from "./verify-seals.ts";

/** What was looked at, and everything in it that is not as it was written. */
export interface Verified {
  readonly chains: number;
  readonly links: number;
  readonly rows: number;
  readonly seals: number;
  /** The last day that is sealed in every partnership; null where one has no seal. */
  readonly sealedUntil: Temporal.PlainDate | null;
  readonly findings: readonly Finding[];
}

const CHAINS_AT_ONCE = 50;
/** Of rows outside every chain so many are named in each table, and the rest counted. */
const MOST_NAMED = 100;
const PLANTING_TAKES = { minutes: 30 };

/** Reads every linked row anew and holds it against its link, each link against the one before, and each seal against the app's key. Changes nothing. */
export async function verify(tx: Tx, key: SealingKey): Promise<Verified> {
  await inUtc(tx);
  const findings: Finding[] = [
    ...(await verifyTables(tx)),
    ...(await verifyOutside(tx)),
    ...(await verifyOpened(tx)),
    ...(await verifyWorkedOut(tx)),
  ];
  const counted = { chains: 0, links: 0, rows: 0, seals: 0 };
  const sealed: (Temporal.PlainDate | null)[] = [];
  for (const partnershipId of await partnershipsKept(tx)) {
    const of = await verifyPartnership(tx, partnershipId, key);
    findings.push(...of.findings);
    counted.chains += of.chains;
    counted.links += of.links;
    counted.rows += of.rows;
    counted.seals += of.seals;
    sealed.push(of.sealedUntil);
  }
  const days = sealed.filter((day) => day !== null).toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  const sealedUntil = days.length === sealed.length ? (days[0] ?? null) : null;
  return { ...counted, sealedUntil, findings };
}

async function verifyPartnership(tx: Tx, partnershipId: string, key: SealingKey): Promise<Verified> {
  const seals = await sealsOf(tx, partnershipId);
  const findings = [...verifySeals(seals, key), ...(await verifyLooks(tx, partnershipId, seals))];
  const ends = sealedEnds(seals);
  const plantedUntil = (
    (await firstLinked(tx, partnershipId)) ?? Temporal.Instant.fromEpochMilliseconds(0)
  ).add(PLANTING_TAKES);
  const counted = { chains: 0, links: 0, rows: 0, seals: seals.length };
  const seen = new Set<string>();
  for (let after: string | null = null; ;) {
    const chains = await chainsAfter(tx, partnershipId, after, CHAINS_AT_ONCE);
    const last = chains.at(-1);
    if (last === undefined) break;
    after = last;
    const [links, heads] = [
      await linksOf(tx, partnershipId, chains),
      await headsOf(tx, partnershipId, chains),
    ];
    const rows = [];
    for (const table of linkedTables) rows.push(...(await rowsNow(tx, table, partnershipId, chains)));
    const linksBy = Map.groupBy(links, ({ chain }) => chain);
    const rowsBy = Map.groupBy(rows, ({ chain }) => chain);
    for (const chain of chains) {
      const own = linksBy.get(chain) ?? [];
      const whole = {
        chain,
        links: own,
        head: heads.get(chain) ?? null,
        rows: rowsBy.get(chain) ?? [],
        plantedUntil,
      };
      const sealed = ends.get(chain) ?? [];
      findings.push(
        ...verifyChain(whole),
        ...verifySealedEnds(chain, own, sealed),
        ...verifySealedInTime(chain, own, sealed, seals),
      );
      seen.add(chain);
    }
    counted.chains += chains.length;
    counted.links += links.length;
    counted.rows += rows.length;
  }
  for (const [chain, [first]] of ends)
    if (!seen.has(chain) && first) findings.push(...verifySealedEnds(chain, [], [first]));
  return { ...counted, sealedUntil: seals.at(-1)?.day ?? null, findings };
}

async function verifyTables(tx: Tx): Promise<Finding[]> {
  const linking = new Set(await tablesLinking(tx));
  return linkedTables
    .filter(({ table }) => !linking.has(table))
    .map(({ table }) => ({
      what: "linking off",
      table,
      row: null,
      chain: null,
      sentence: `Rows of ${table} are not linked as they are written: its trigger is off or gone.`,
    }));
}

async function verifyOutside(tx: Tx): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const linked of linkedTables) {
    const { table } = linked;
    const rows = await rowsOutsideChains(tx, linked, MOST_NAMED);
    const say = (row: string | null, chain: string | null, sentence: string) =>
      found.push({ what: "not linked", table, row, chain, sentence });
    for (const { chain, key } of rows)
      say(key, chain, `${table} ${key} is in the chain of ${chain}, which has no links.`);
    const more = (rows[0]?.all ?? 0) - rows.length;
    if (more > 0)
      say(
        null,
        null,
        `${more.toLocaleString("en-GB")} more rows of ${table} are in chains that have no links. What was copied into the tables past the app, as a partnership for measuring is, was never linked, and cannot be verified.`,
      );
  }
  return found;
}

async function verifyOpened(tx: Tx): Promise<Finding[]> {
  return (await openedEntries(tx)).map(({ chain, key }) => ({
    what: "opened",
    table: "entry",
    row: key,
    chain,
    sentence: `entry ${key} is open to others than its restriction says.`,
  }));
}

async function verifyWorkedOut(tx: Tx): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const column of workedOut)
    for (const { chain, key } of await workedOutOtherwise(tx, column))
      found.push({
        what: "worked out",
        table: column.table,
        row: key,
        chain,
        sentence: column.sentence(key),
      });
  return found;
}

async function verifyLooks(
  tx: Tx,
  partnershipId: string,
  seals: Awaited<ReturnType<typeof sealsOf>>,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const [i, { day, looks, looksDigest }] of seals.entries()) {
    const now = await looksIn(tx, partnershipId, seals[i - 1]?.day ?? null, day);
    if (now.looks === looks && now.digest === looksDigest) continue;
    const change = now.looks === looks ? "one was altered" : `there were ${looks} and there are ${now.looks}`;
    found.push({
      what: "looks",
      table: "look",
      row: day.toString(),
      chain: partnershipId,
      sentence: `The looks sealed on ${day.toString()} are not those that were sealed: ${change}.`,
    });
  }
  return found;
}
