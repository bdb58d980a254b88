import type { PartKnownDay } from "@throughline/calendar";
import type { AgencySort } from "../practitioners/tables.ts";

/** A practitioner or a team working with the child; `to` is the last day of it, null while it goes on. */
export interface Involvement {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencySort: AgencySort;
  readonly teamId: string;
  readonly team: string;
  readonly practitionerId: string | null;
  /** The name as shown; null when nobody is named yet. */
  readonly practitioner: string | null;
  readonly phone: string | null;
  readonly role: string;
  readonly does: string | null;
  /** The adult of the family they work with, rather than the child; the name is null where the viewer may not see them. */
  readonly withAdult: { readonly personId: string; readonly name: string | null } | null;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
  readonly leftBecause: string | null;
  /** Their own last day in the team they work for, once it is over, whether or not its work with the child has ended. */
  readonly leftTeamOn: Temporal.PlainDate | null;
  /** Whether they have ever been the lead professional, from the first day of that to the last; null while it goes on. */
  readonly lead: boolean;
  readonly leadFrom: Temporal.PlainDate | null;
  readonly leadTo: Temporal.PlainDate | null;
}

/** When an agency last recorded seeing the child. */
export interface LastSaw {
  readonly day: PartKnownDay;
  readonly alone: boolean;
  readonly by: string;
}

/** Somebody in the team around the child on a day. */
export interface Member extends Involvement {
  /** Whether they are the lead professional on that day. */
  readonly leads: boolean;
  /** By anybody of their agency. */
  readonly lastSaw: LastSaw | null;
}

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0;

export const hasLeft = ({ to }: Pick<Involvement, "to">, today: Temporal.PlainDate): boolean =>
  to !== null && isBefore(to, today);

export const isStillToCome = ({ from }: Pick<Involvement, "from">, today: Temporal.PlainDate): boolean =>
  isBefore(today, from);

export const isIn = (involvement: Pick<Involvement, "from" | "to">, today: Temporal.PlainDate): boolean =>
  !hasLeft(involvement, today) && !isStillToCome(involvement, today);
