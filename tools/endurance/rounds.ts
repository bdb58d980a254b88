import { setTimeout as wait } from "node:timers/promises";
import { chanceFrom } from "../../app/src/planting/measured/chance.ts";
import { type Fate, fateOn } from "./fate.ts";
import { copyTaken, foundByPractitioner, type TakenEntry } from "./found-by-practitioner.ts";
import { foundInTables } from "./found-in-tables.ts";
import { partnership } from "./partnership.ts";
import type { RecordToKill } from "./record-to-kill.ts";
import { type Writer, writeUntilKilled } from "./writer.ts";
import type { Written } from "./written.ts";

export interface Asked {
  readonly rounds: number;
  readonly seed: number;
  /** The tables are looked at, and the chains verified, after this many rounds and at the end. */
  readonly lookEvery: number;
  readonly say?: (words: string) => void;
}

export interface Endured {
  readonly name: string;
  readonly rounds: ReadonlyMap<Fate, number>;
  readonly entries: number;
  readonly drafts: number;
  readonly choices: number;
  /** Sentences about what was acknowledged and is not as it should be. */
  readonly wrong: readonly string[];
  readonly unacknowledged: number;
  readonly keptThoughRefused: number;
  readonly verified: number;
  /** How long until the product was ready again, by what had befallen it. */
  readonly restarts: ReadonlyMap<Fate, readonly number[]>;
}

const CHILDREN_AT_ONCE = 2;
const ROUNDS_OF_A_CHILD = 25;
const [SHORTEST_MS, LONGEST_MS] = [150, 1000];

/** Round after round: practitioners write, something is killed, it starts again, and what was acknowledged is looked for. */
export async function endure(
  record: RecordToKill,
  { rounds, seed, lookEvery, say }: Asked,
): Promise<Endured> {
  const chance = chanceFrom(seed);
  const sets = Math.ceil(rounds / ROUNDS_OF_A_CHILD);
  const { writing, children } = await record.within((open) => partnership(open, sets * CHILDREN_AT_ONCE));
  const befell = Array.from({ length: rounds }, () => fateOn(record.sort, chance));
  const tally = { entries: 0, drafts: 0, choices: 0, unacknowledged: 0, keptThoughRefused: 0, verified: 0 };
  const wrong: string[] = [];
  const kept = new Set<string>();
  const restarts = new Map<Fate, number[]>();
  const left = new Map<string, string | null>();

  let { address } = await record.up(befell[0] ?? "app");
  for (const [round, fate] of befell.entries()) {
    const word = `gale${String(round).padStart(4, "0")}`;
    const set = Math.floor(round / ROUNDS_OF_A_CHILD) * CHILDREN_AT_ONCE;
    const writers: Writer[] = children
      .slice(set, set + CHILDREN_AT_ONCE)
      .flatMap((childId, i) => writing.map((who, j) => ({ who, childId, name: `${"ab"[i]}${"xyz"[j]}` })));
    const at = (writer: Writer) => `${writer.childId} ${writer.name}`;
    const load = writers.map((writer) =>
      writeUntilKilled(writer, {
        address,
        word,
        draft: left.get(at(writer)) ?? null,
        chance: chanceFrom(chance.below(2 ** 31)),
      }),
    );
    await wait(SHORTEST_MS + chance.below(LONGEST_MS - SHORTEST_MS));
    await record.befall(fate, chance);
    const written: Written[] = await Promise.all(load);
    const up = await record.up(befell[round + 1] ?? "app");
    address = up.address;
    restarts.set(fate, [...(restarts.get(fate) ?? []), up.ms]);
    const copies = new Map<string, readonly TakenEntry[]>();
    for (const [i, writer] of writers.entries()) {
      const one = written[i];
      if (!one) continue;
      tally.entries += one.saves.length;
      tally.drafts += one.drafts;
      tally.choices += one.choices.size;
      const entries = copies.get(writer.childId) ?? (await copyTaken(address, writer, word));
      copies.set(writer.childId, entries);
      const found = await foundByPractitioner(address, writer, { word, entries }, one);
      wrong.push(...found.wrong.map((sentence) => `Round ${round}, ${fate}: ${sentence}`));
      tally.unacknowledged += found.unacknowledged;
      tally.keptThoughRefused += found.keptThoughRefused;
      for (const { mark } of one.saves) kept.add(`${word} ${mark}`);
      left.set(at(writer), one.draft);
    }
    if ((round + 1) % lookEvery === 0 || round + 1 === rounds) {
      wrong.push(...(await record.within((open) => foundInTables(open, kept))));
      tally.verified += 1;
      ({ address } = await record.up(befell[round + 1] ?? "app"));
      say?.(`${record.name}: ${round + 1} rounds, ${kept.size} entries, ${wrong.length} wrong`);
    }
  }
  const counted = new Map<Fate, number>();
  for (const fate of befell) counted.set(fate, (counted.get(fate) ?? 0) + 1);
  return { name: record.name, rounds: counted, ...tally, wrong, restarts };
}
