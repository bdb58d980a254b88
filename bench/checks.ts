import { allChecks, type ChildRecord, runChecks } from "@throughline/practice";
import { childById, type Child } from "../app/src/children/public.ts";
import type { House } from "../app/src/platform/house.ts";
import { checkChild } from "../app/src/practice/check-child.ts";
import { childRecordOf } from "../app/src/practice/child-record.store.ts";
import { settingsInForce } from "../app/src/settings/public.ts";
import { type Measurement, once, spread } from "./figure.ts";
import { spreadOf } from "./measure.ts";
import { withHouse } from "./open-house.ts";

export const checks: Measurement = {
  name: "checks",
  title: "All checks of every child",
  how: "Every check of practice for every child of the generated partnership, one after another: with each child's facts read through the database, a transaction for each child; and the checks alone, on facts already in memory.",
  measure: ({ engine }) =>
    withHouse(engine.environment, async ({ house, owner }) => {
      const ids = (await owner.query("select id from child_record order by id")).map((row) =>
        String(row["id"]),
      );
      const [through, alone]: [number[], number[]] = [[], []];
      for (const id of ids) {
        through.push(await msOf(() => checkedThroughDatabase(house, id)));
        alone.push(await checkedAlone(house, id));
      }
      const children = `${ids.length.toLocaleString("en-GB")} children`;
      return [
        spread("One child, through the database", spreadOf(through)),
        spread("One child, the checks alone", spreadOf(alone)),
        once(`${children}, through the database`, sum(through) / 1000, "s"),
        once(`${children}, the checks alone`, sum(alone) / 1000, "s"),
        once("Through the database", (ids.length * 1000) / sum(through), "children a second"),
      ];
    }),
};

const sum = (ms: readonly number[]): number => ms.reduce((all, one) => all + one, 0);

async function msOf(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

async function found(child: Promise<Child | null>): Promise<Child> {
  const known = await child;
  if (!known) throw new Error("A child of the generated partnership is not there.");
  return known;
}

async function checkedThroughDatabase({ store, clock }: House, id: string): Promise<void> {
  await store.asProduct(async (tx) => {
    const answers = await checkChild(tx, await found(childById(tx, id)), clock.today());
    if (answers.length !== allChecks.length) throw new Error("A check did not answer.");
  });
}

async function checkedAlone({ store, clock }: House, id: string): Promise<number> {
  const today = clock.today();
  const { record, settings } = await store.asProduct(async (tx) => {
    const read: ChildRecord = await childRecordOf(tx, await found(childById(tx, id)), today);
    return { record: read, settings: await settingsInForce(tx, today) };
  });
  return await msOf(() => runChecks(allChecks, record, settings, today));
}
