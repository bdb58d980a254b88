import { type Drawn, drawn } from "./engine-scores.ts";
import { type EngineName, engineNames } from "./engines/engine.ts";
import { type Group, groups } from "./families/groups.ts";
import { LimitedEngine } from "./limited-engine.ts";

export interface GroupDrawn {
  readonly group: Group;
  readonly all: readonly Drawn[];
}

const [WARM_TIMES, WARM_SECONDS] = [30, 3];

/** Every engine on every group, an engine at a time so that none takes the machine from another. */
export async function measureGenogram(
  {
    short,
    pedigrees,
    among = engineNames,
  }: { readonly short: boolean; readonly pedigrees: string | null; readonly among?: readonly EngineName[] },
  tell: (drawn: GroupDrawn) => void,
): Promise<GroupDrawn[]> {
  const all: GroupDrawn[] = [];
  const limited = among.map((name) => new LimitedEngine(name));
  try {
    for (const group of groups(short, pedigrees)) {
      const found: Drawn[] = [];
      for (const engine of limited) {
        await warm(engine, group);
        found.push(await drawn(engine, group));
        if ((group.size ?? 0) >= 1000) await engine.stop();
      }
      all.push({ group, all: found });
      tell({ group, all: found });
    }
  } finally {
    for (const engine of limited) await engine.stop();
  }
  return all;
}

/** A first layout is slower than those that follow, for every engine alike. */
async function warm(engine: LimitedEngine, { families }: Group): Promise<void> {
  const small = families.find(({ graph }) => graph.people.length <= 300);
  if (small !== undefined)
    await engine.lay({ graph: small.graph, previous: null, times: WARM_TIMES }, WARM_SECONDS);
}
