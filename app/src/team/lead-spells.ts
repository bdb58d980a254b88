import { workingDaysBetween } from "@throughline/calendar";

/** That somebody was named lead professional from a day. */
export interface LeadNamed {
  readonly involvementId: string;
  readonly from: Temporal.PlainDate;
  readonly familyToldOn: Temporal.PlainDate | null;
}

/** From when to when somebody led; `to` is null while it goes on. */
export interface LeadSpell extends LeadNamed {
  readonly to: Temporal.PlainDate | null;
}

/** A stretch in which nobody led. `workingDays` is null where England's bank holidays are not known. */
export interface LeadGap {
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
  readonly workingDays: number | null;
}

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;
const earlier = (a: Temporal.PlainDate | null, b: Temporal.PlainDate | null) =>
  a === null || (b !== null && isBefore(b, a)) ? b : a;

/** Who led when. The names come in order of day, then of recording; somebody leads until the next, or until they leave. */
export function leadSpells(
  named: readonly LeadNamed[],
  leftOn: ReadonlyMap<string, Temporal.PlainDate | null>,
): LeadSpell[] {
  return named
    .map((lead, at) => {
      const next = named[at + 1]?.from.subtract({ days: 1 }) ?? null;
      return { ...lead, to: earlier(leftOn.get(lead.involvementId) ?? null, next) };
    })
    .filter(({ from, to }) => to === null || !isBefore(to, from));
}

export const leadOn = <T extends LeadSpell>(spells: readonly T[], day: Temporal.PlainDate): T | null =>
  spells.find(({ from, to }) => !isBefore(day, from) && (to === null || !isBefore(to, day))) ?? null;

/** The stretches without a lead since the record was opened, but for weekends and bank holidays between two leads. */
export function leadGaps(
  spells: readonly LeadSpell[],
  openedOn: Temporal.PlainDate,
  today: Temporal.PlainDate,
): LeadGap[] {
  const gaps: LeadGap[] = [];
  let since: Temporal.PlainDate | null = openedOn;
  for (const { from, to } of spells) {
    if (since && isBefore(since, from)) gaps.push(gap(since, from.subtract({ days: 1 }), today));
    since = to?.add({ days: 1 }) ?? null;
  }
  if (since && !isBefore(today, since)) gaps.push(gap(since, null, today));
  return gaps.filter(
    ({ from, to, workingDays }) => !isBefore(today, from) && (to === null || workingDays !== 0),
  );
}

function gap(from: Temporal.PlainDate, to: Temporal.PlainDate | null, today: Temporal.PlainDate): LeadGap {
  const ended = to !== null && isBefore(to, today) ? to : null;
  return { from, to: ended, workingDays: workingDays(from, ended ?? today) };
}

function workingDays(from: Temporal.PlainDate, to: Temporal.PlainDate): number | null {
  try {
    return workingDaysBetween(from.subtract({ days: 1 }), to);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
