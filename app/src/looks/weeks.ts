import { isStranger } from "./relation-words.ts";

/** One look at a child for whom somebody leads. */
export interface WeekLook {
  readonly childId: string;
  readonly by: string;
  readonly role: string;
  readonly agency: string;
  readonly relation: string | null;
  readonly reason: string | null;
  readonly part: string;
  readonly at: Temporal.Instant;
}

export interface CountedRelation {
  readonly relation: string | null;
  readonly looks: number;
  readonly people: readonly string[];
}

export interface WeekOfChild {
  readonly childId: string;
  readonly looks: number;
  /** How somebody stood to the child, with how often they looked, the most often first. */
  readonly counts: readonly CountedRelation[];
  /** Each look by somebody with no part in the team. */
  readonly strangers: readonly WeekLook[];
}

/** Monday to Sunday. */
export interface Week {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
}

export const weekFrom = (monday: Temporal.PlainDate): Week => ({ from: monday, to: monday.add({ days: 6 }) });

/** The weeks that are over on a day, newest first: the first of them can be read from Monday on. */
export function weeksOver(today: Temporal.PlainDate, many: number): Week[] {
  const monday = today.subtract({ days: today.dayOfWeek - 1 });
  return Array.from({ length: many }, (_, n) => weekFrom(monday.subtract({ weeks: n + 1 })));
}

/** Who looked at each child in a week, by how they stood; a child at whom nobody looked is there too. */
export function weekOf(childIds: readonly string[], looks: readonly WeekLook[]): WeekOfChild[] {
  const byChild = Map.groupBy(looks, ({ childId }) => childId);
  return childIds.map((childId) => {
    const ofChild = byChild.get(childId) ?? [];
    const counts = [...Map.groupBy(ofChild, ({ relation }) => relation)]
      .map(([relation, these]) => ({
        relation,
        looks: these.length,
        people: [...new Set(these.map(({ by, agency }) => `${by}, ${agency}`))],
      }))
      .toSorted((a, b) => b.looks - a.looks);
    return {
      childId,
      looks: ofChild.length,
      counts,
      strangers: ofChild.filter(({ relation }) => isStranger(relation)),
    };
  });
}
