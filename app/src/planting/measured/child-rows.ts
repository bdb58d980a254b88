import type { Chance } from "./chance.ts";
import { decisionRows } from "./child-decision-rows.ts";
import { identityRows } from "./child-identity-rows.ts";
import { involvementRows } from "./child-involvement-rows.ts";
import type { Row } from "./copy-text.ts";
import { LAST } from "./days-as-text.ts";
import type { Layout } from "./layout.ts";
import { testNhsNumbers } from "./test-nhs-numbers.ts";

export interface MeasuredChild {
  readonly n: number;
  readonly id: string;
  /** How many days before the last they were born, and their record was opened. */
  readonly bornBack: number;
  readonly openedBack: number;
}

/** Adds a row to a table. */
export type Keep = (table: string, row: Row) => void;

export function childrenOf(layout: Layout, howMany: number, chance: Chance): MeasuredChild[] {
  return Array.from({ length: howMany }, (_, n) => {
    const bornBack = 200 + chance.below(LAST - 800);
    const openedBack = Math.min(bornBack - 10, 300 + chance.below(1900));
    return { n, id: layout.id("child", n + 1), bornBack, openedBack };
  });
}

/** The rows about each child that are not entries, by table, in the order in which they can be loaded. */
export function childRows(
  layout: Layout,
  children: readonly MeasuredChild[],
  chance: Chance,
): Map<string, Row[]> {
  const tables = new Map<string, Row[]>();
  const keep: Keep = (table, row) => {
    const rows = tables.get(table);
    if (rows) rows.push(row);
    else tables.set(table, [row]);
  };
  const nhsNumbers = testNhsNumbers();
  for (const child of children) {
    identityRows(keep, layout, child, String(nhsNumbers.next().value), chance);
    decisionRows(keep, layout, child, chance);
    involvementRows(keep, layout, child, chance);
  }
  return tables;
}
