import { sealingKey, verify } from "../../app/src/changes/public.ts";
import type { OpenHouse } from "../../bench/open-house.ts";

/** Everything that was ever found or acknowledged, by word and mark. */
export type Kept = ReadonlySet<string>;

/** Holds every row against what is known to be kept, and every row against the link that was made as it was written. */
export async function foundInTables({ house, owner }: OpenHouse, kept: Kept): Promise<string[]> {
  const wrong: string[] = [];
  const rows = await owner.query(`select e.what, e.kind,
      (select count(*) from measurement m where m.entry_id = e.id)::int as measured,
      (select count(*) from appointment a where a.entry_id = e.id)::int as appointments
    from entry e`);
  const seen = new Map<string, number>();
  for (const { what, kind, measured, appointments } of rows) {
    const own = String(what).split(" ").slice(-2).join(" ");
    seen.set(own, (seen.get(own) ?? 0) + 1);
    if (measured !== (kind === "measurement" ? 2 : 0) || appointments !== (kind === "appointment" ? 1 : 0))
      wrong.push(`${own} is half there.`);
  }
  for (const own of kept)
    if (seen.get(own) !== 1) wrong.push(`${own} is in the tables ${seen.get(own) ?? 0} times.`);
  for (const own of seen.keys()) if (!kept.has(own)) wrong.push(`${own} was never sent.`);
  const { findings } = await house.store.asProductAtOnce((tx) =>
    verify(tx, sealingKey(house.config.secret())),
  );
  return [...wrong, ...findings.map(({ sentence }) => sentence)];
}
