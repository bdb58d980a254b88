import type { Standing } from "@throughline/access";
import { newId } from "../../platform/id.ts";

const TODAY = Temporal.PlainDate.from("2026-11-24");
export const NOW = Temporal.Instant.from("2026-11-24T10:00:00Z");
const SORTS = ["Social care", "School", "Health"] as const;
const ROLES = ["Social worker", "Conference chair", "Family support worker", "Health visitor"];
const STANDINGS: readonly Standing[] = ["closed", "opened again", "kept open at 18"];

/** The same numbers for the same seed, from nought up to one. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type RandomFacts = ReturnType<typeof randomFacts>;

/** A few teams, practitioners and children, and facts between them on days about today, in no sensible order. */
export function randomFacts(chance: () => number) {
  const below = (n: number) => Math.floor(chance() * n);
  const one = <T>(from: readonly [T, ...T[]] | readonly T[]): T => from[below(from.length)] as T;
  const times = <T>(n: number, make: () => T): T[] => Array.from({ length: n }, make);
  const day = () => TODAY.add({ days: below(7) - 4 });
  const spell = () => {
    const from = day();
    return { from, to: chance() < 0.5 ? null : from.add({ days: below(6) }) };
  };
  const recordedAt = () => NOW.subtract({ hours: 1 + below(3) });

  const agencies = SORTS.map((sort) => ({ id: newId(), sort }));
  const teams = times(4, () => ({ id: newId(), agency: one(agencies) }));
  const practitioners = times(5, () => ({ id: newId(), agency: one(agencies) }));
  const children = times(3, () => ({
    id: newId(),
    personId: newId(),
    bornBy: chance() < 0.6 ? TODAY.subtract({ years: 9 }) : day().subtract({ years: 18 }),
  }));
  const adult = newId();
  const memberships = times(7, () => ({
    id: newId(),
    practitioner: one(practitioners),
    team: one(teams),
    manages: chance() < 0.3,
    ...spell(),
  }));
  const work = times(8, () => ({
    id: newId(),
    child: one(children),
    team: one(teams),
    practitioner: chance() < 0.25 ? null : one(practitioners),
    role: one(ROLES),
    withAdult: chance() < 0.2,
    ...spell(),
  }));
  return {
    agencies,
    teams,
    practitioners,
    children,
    adult,
    memberships,
    work,
    leads: times(5, () => ({ id: newId(), of: one(work), from: day(), at: recordedAt() })),
    lines: times(4, () => ({
      id: newId(),
      practitioner: one(practitioners),
      manager: chance() < 0.2 ? null : one(practitioners),
      from: day(),
      at: recordedAt(),
    })).filter(({ practitioner, manager }) => practitioner !== manager),
    audits: times(2, () => {
      const from = day();
      const to = from.add({ days: below(4) });
      return { id: newId(), child: one(children), practitioner: one(practitioners), from, to };
    }).filter(({ child, practitioner }, n, all) =>
      all.slice(0, n).every((other) => other.child !== child || other.practitioner !== practitioner),
    ),
    emergencies: times(2, () => ({
      id: newId(),
      child: one(children),
      practitioner: one(practitioners),
      from: NOW.subtract({ hours: 4 }).add({ seconds: below(3) - 1 }),
    })),
    bars: times(3, () => ({
      id: newId(),
      child: one(children),
      practitioner: one(practitioners),
      barred: chance() < 0.7,
      at: recordedAt(),
    })),
    standings: times(3, () => ({
      id: newId(),
      child: one(children),
      standing: one(STANDINGS),
      from: day(),
      at: recordedAt(),
    })),
  };
}
