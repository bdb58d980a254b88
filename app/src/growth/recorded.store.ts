import "./tables.ts";
import type { Tx } from "../platform/database/store.ts";
import { appointmentsBeside, notMeasuredOf } from "./beside.store.ts";
import type { GrowthRecorded } from "./recorded.ts";
import { type WhoRecorded, whoRecorded } from "./who-recorded.store.ts";

/** All that is recorded of a child's growth besides the measurements, as the viewer may see it. */
export async function recordedOf(tx: Tx, childId: string): Promise<GrowthRecorded> {
  const who = await whoRecorded(tx, childId);
  return {
    facts: await factsOf(tx, childId, who),
    intervals: await intervalsOf(tx, childId, who),
    feeding: await feedingOf(tx, childId, who),
    reviews: await reviewsOf(tx, childId, who),
    notMeasured: await notMeasuredOf(tx, childId),
    appointments: await appointmentsBeside(tx, childId),
  };
}

async function factsOf(tx: Tx, childId: string, who: WhoRecorded): Promise<GrowthRecorded["facts"]> {
  const rows = await tx
    .selectFrom("growth_fact")
    .selectAll()
    .where("child_id", "=", childId)
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  return rows.map((r) => ({
    ...who(r),
    sort: r.sort,
    gestation: r.weeks === null || r.days === null ? null : { weeks: r.weeks, days: r.days },
    value: r.value,
    measured: r.measured,
    cameFrom: r.came_from,
    knownOn: r.known_on,
  }));
}

async function intervalsOf(tx: Tx, childId: string, who: WhoRecorded): Promise<GrowthRecorded["intervals"]> {
  const rows = await tx
    .selectFrom("measuring_interval")
    .selectAll()
    .where("child_id", "=", childId)
    .orderBy("from_on")
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  return rows.map((r) => ({
    ...who(r),
    sort: r.sort,
    every: r.every === null || r.unit === null ? null : { value: r.every, unit: r.unit },
    from: r.from_on,
    setBy: r.set_by,
    role: r.set_by_role,
    why: r.why,
  }));
}

async function feedingOf(tx: Tx, childId: string, who: WhoRecorded): Promise<GrowthRecorded["feeding"]> {
  const rows = await tx
    .selectFrom("feeding_plan")
    .selectAll()
    .where("child_id", "=", childId)
    .orderBy("from_on")
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  return rows.map((r) => ({
    ...who(r),
    route: r.route,
    volume: r.volume,
    from: r.from_on,
    setBy: r.set_by,
    role: r.set_by_role,
    why: r.why,
  }));
}

async function reviewsOf(tx: Tx, childId: string, who: WhoRecorded): Promise<GrowthRecorded["reviews"]> {
  const rows = await tx
    .selectFrom("growth_review")
    .selectAll()
    .where("child_id", "=", childId)
    .orderBy("reviewed_on")
    .orderBy("recorded_at")
    .orderBy("id")
    .execute();
  return rows.map((r) => ({
    ...who(r),
    on: r.reviewed_on,
    by: r.reviewed_by,
    role: r.reviewed_by_role,
    sentence: r.sentence,
    nextOn: r.next_on,
  }));
}
