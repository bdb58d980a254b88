import { showDay } from "@throughline/calendar";
import type { AskedMembership } from "./people-file.ts";
import type { Membership, Standing } from "./step.ts";

type Day = Temporal.PlainDate;
type Spell = Pick<Membership, "id" | "manages" | "from" | "until">;
type Begun = Omit<Spell, "id">;

export interface MembershipPlan {
  readonly standing: Standing;
  readonly change: string | null;
  readonly begin: Begun | null;
  readonly alter: Pick<Spell, "id" | "manages" | "until"> | null;
}

const before = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;
const asItIs: MembershipPlan = { standing: "already as it is", change: null, begin: null, alter: null };

/** What a file's word about one team makes of a person's spells in it so far. Spells are ended and begun, never removed. */
export function planMembership(
  spells: readonly Spell[],
  asked: Omit<AskedMembership, "team">,
  today: Day,
): MembershipPlan | { readonly problem: string } {
  const last = spells.toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from)).at(-1);
  const over = last?.until && before(last.until, today) ? last.until : null;
  if (!last) return begins(asked, asked.from ?? today);
  if (over && (asked.until === null || (asked.from && before(over, asked.from))))
    return comesBack(asked, over, today);
  return goesOn(last, asked, over !== null, today);
}

function begins({ manages, until }: Pick<Begun, "manages" | "until">, from: Day) {
  if (until && before(until, from))
    return {
      problem: `“until” is ${showDay(until)}, before the membership would begin on ${showDay(from)}. Put it right, or give “from” as well.`,
    };
  const last = until ? `, last day ${showDay(until)}` : "";
  return {
    standing: "new",
    change: `from ${showDay(from)}${last}${manages ? ", manages" : ""}`,
    begin: { manages, from, until },
    alter: null,
  } as const;
}

function comesBack(asked: Omit<AskedMembership, "team">, over: Day, today: Day) {
  const from = asked.from ?? today;
  if (before(over, from)) return begins(asked, from);
  return {
    problem: `their last day in this team was ${showDay(over)}. Put that back as “until”; or, if they have come back, give a later day as “from”.`,
  };
}

function goesOn(last: Spell, { manages, until }: Omit<AskedMembership, "team">, over: boolean, today: Day) {
  if (until && before(until, last.from))
    return {
      problem: `“until” is ${showDay(until)}, before they began on ${showDay(last.from)}. Put it right.`,
    };
  const leaves = over || (until !== null && before(until, today));
  const { id, from } = last;
  if (manages !== last.manages && !leaves) return takesOn({ id, from, manages, until }, today);
  if (String(until) === String(last.until)) return asItIs;
  return {
    standing: until && !last.until ? "to be ended" : "changed",
    change: until ? `last day ${showDay(until)}` : "no last day any more",
    begin: null,
    alter: { id, manages: last.manages, until },
  } as const;
}

/** Who managed when is kept: a change ends one spell yesterday and begins another today. */
function takesOn({ id, from, manages, until }: Spell, today: Day): MembershipPlan {
  const words = manages ? "manages" : "no longer manages";
  const change = until ? `${words}, last day ${showDay(until)}` : words;
  return before(from, today)
    ? {
        standing: "changed",
        change: `${change}, from ${showDay(today)}`,
        begin: { manages, from: today, until },
        alter: { id, manages: !manages, until: today.subtract({ days: 1 }) },
      }
    : { standing: "changed", change, begin: null, alter: { id, manages, until } };
}
