import type { Owner } from "../../platform/database/store.ts";
import type { Accounts } from "../../sign-in/accounts.ts";
import { DEMONSTRATION_PASSWORD } from "../demonstration.ts";
import { chanceFrom } from "./chance.ts";
import { childRows, childrenOf, type Keep } from "./child-rows.ts";
import type { Row } from "./copy-text.ts";
import { entryRows } from "./entry-rows.ts";
import { layoutOf } from "./layout.ts";
import { copyRows, isHere, settle, withRulesLifted } from "./load.store.ts";
import { everybody, peopleRows, signInRows } from "./people-rows.ts";
import type { Size } from "./size.ts";

export class AlreadyPlanted extends Error {}

export interface Measured {
  readonly practitioners: number;
  /** A manager whose team works with the child of the longest record. */
  readonly email: string;
  readonly password: string;
  /** The child whose record has 5,000 entries, where there are enough. */
  readonly longest: string;
}

/** A generated partnership for measuring: the same seed makes the same rows. Nobody in it is a person. */
export async function plantMeasured(
  owner: Owner,
  auth: Accounts,
  size: Size,
  tell: (words: string) => void,
): Promise<Measured> {
  const chance = chanceFrom(size.seed);
  const layout = layoutOf(size, chance);
  const children = childrenOf(layout, size.children, chance);
  const workers = everybody(layout);
  if (await isHere(owner, layout.id("sign-in", 1)))
    throw new AlreadyPlanted(
      `The partnership of seed ${size.seed} is in this database already, whole or cut short. Use another seed, or an empty database.`,
    );
  const { users, accounts } = signInRows(
    layout,
    await (await auth.$context).password.hash(DEMONSTRATION_PASSWORD),
  );
  await withRulesLifted(owner, async () => {
    await copyRows(owner, 'auth."user"', users);
    await copyRows(owner, "auth.account", accounts);
    for (const [table, rows] of peopleRows(layout)) await copyRows(owner, table, rows);
    for (const [table, rows] of childRows(layout, children, chance)) await copyRows(owner, table, rows);
    tell(`${size.children} children, and ${workers.length} practitioners who work with them`);
    const beside = new Map<string, Row[]>(
      ["appointment", "measurement", "entry_choice", "entry_restriction"].map((table) => [table, []]),
    );
    const keep: Keep = (table, row) => void beside.get(table)?.push(row);
    await copyRows(owner, "entry", counted(entryRows(size, layout, children, keep, chance), tell));
    for (const [table, rows] of beside) await copyRows(owner, table, rows);
  });
  await settle(owner);
  return {
    practitioners: workers.length,
    email: workers[0]?.email ?? "",
    password: DEMONSTRATION_PASSWORD,
    longest: children[0]?.id ?? "",
  };
}

const TELL_EVERY = 100_000;

function* counted<T>(rows: Iterable<T>, tell: (words: string) => void): Generator<T> {
  let n = 0;
  for (const row of rows) {
    n += 1;
    if (n % TELL_EVERY === 0) tell(`${n.toLocaleString("en-GB")} entries`);
    yield row;
  }
}
