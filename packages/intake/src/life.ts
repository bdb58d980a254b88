import { type PartKnownDay, showPartKnownDay } from "@throughline/calendar";

/** The days between which anything about the child can have happened. An unknown birth bounds nothing. */
export interface Life {
  readonly today: Temporal.PlainDate;
  readonly birth: PartKnownDay | null;
}

/** What reading needs to know besides the file: the child's life, and which agency the file comes from. */
export interface IntakeContext extends Life {
  readonly agencyName: string;
}

/** Why a day cannot be right for this child, or null. Only what is arranged may lie ahead. */
export function dayOutsideLife(day: PartKnownDay, life: Life, mayLieAhead: boolean): string | null {
  if (!mayLieAhead && Temporal.PlainDate.compare(day.from, life.today) > 0)
    return `${showPartKnownDay(day)} is still to come.`;
  if (life.birth !== null && Temporal.PlainDate.compare(day.to, life.birth.from) < 0)
    return `${showPartKnownDay(day)} is before the child was born (${showPartKnownDay(life.birth)}).`;
  return null;
}
