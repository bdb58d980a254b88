import "./tables.ts";
import "../practitioners/tables.ts";
import type { ConditionChart } from "@throughline/growth";
import { sql } from "kysely";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";
import type { ChartBeside, KeptChart } from "./chart-beside.ts";
import type { Recording } from "./record.store.ts";

/** The references for conditions that this partnership holds. */
export async function chartsKept(tx: Tx): Promise<KeptChart[]> {
  return await tx
    .selectFrom("condition_chart")
    .select(["id", "name", "source", "rights"])
    .orderBy("name")
    .orderBy("recorded_at")
    .execute();
}

/** Those shown for a child beside UK-WHO: the last choice about each holds. */
export async function chartsBeside(tx: Tx, childId: string): Promise<ChartBeside[]> {
  const rows = await tx
    .selectFrom("chart_beside as b")
    .innerJoin("condition_chart as k", (join) =>
      join.onRef("k.partnership_id", "=", "b.partnership_id").onRef("k.id", "=", "b.chart_id"),
    )
    .innerJoin("practitioner as p", (join) =>
      join.onRef("p.partnership_id", "=", "b.partnership_id").onRef("p.id", "=", "b.recorded_by"),
    )
    .where("b.child_id", "=", childId)
    .select(["k.id", "k.name", "k.source", "k.rights", "k.rows"])
    .select(["b.shown", "b.why", "p.name as chosenBy", "b.recorded_at as chosenAt"])
    .orderBy("b.recorded_at")
    .orderBy("b.id")
    .execute();
  const last = new Map(rows.map((row) => [row.id, row]));
  return [...last.values()]
    .filter(({ shown }) => shown)
    .map(({ id, name, source, rights, rows: of, why, chosenBy, chosenAt }) => ({
      id,
      name,
      source,
      rights,
      rows: of as ConditionChart,
      why,
      chosenBy,
      chosenAt,
    }));
}

export interface NewChoice {
  readonly chartId: string;
  readonly shown: boolean;
  readonly why: string;
}

export async function recordChoice(tx: Tx, { childId, by, at }: Recording, choice: NewChoice): Promise<void> {
  await tx
    .insertInto("chart_beside")
    .values({
      partnership_id: by.partnershipId,
      id: newId(),
      child_id: childId,
      chart_id: choice.chartId,
      shown: choice.shown,
      why: choice.why,
      recorded_by: by.practitionerId,
      recorded_at: at,
    })
    .execute();
}

/** Keeps a reference for the whole partnership: done by whoever runs the product, and never by a page. */
export async function keepChart(
  tx: Tx,
  partnershipId: string,
  chart: Omit<KeptChart, "id"> & { readonly rows: ConditionChart },
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .insertInto("condition_chart")
    .values({
      partnership_id: partnershipId,
      id: newId(),
      name: chart.name,
      source: chart.source,
      rights: chart.rights,
      rows: sql`${JSON.stringify(chart.rows)}::jsonb`,
      recorded_at: at,
    })
    .execute();
}
