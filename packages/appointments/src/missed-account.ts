import type { KeptAppointment, MissedNote, Offer } from "./appointment.ts";
import { byId } from "./in-order.ts";

/** What a missed appointment is asked to be recorded with. */
export const missedParts = ["reason", "effect", "next", "told"] as const;
/** One part of what is recorded of a missed appointment. */
export type MissedPart = (typeof missedParts)[number];

/** What is known of one missed appointment, from its own entry and from the notes added since. */
export interface MissedAccount {
  readonly reason: string | null;
  readonly effect: string | null;
  readonly next: string | null;
  readonly told: string | null;
  readonly toldOn: Temporal.PlainDate | null;
  readonly easier: string | null;
  readonly asked: string | null;
  readonly askedOn: Temporal.PlainDate | null;
  /** Everything that was offered, in the order it was recorded, each thing once. */
  readonly offered: readonly Offer[];
  readonly offeredWords: string | null;
  readonly offeredOn: Temporal.PlainDate | null;
  /** The notes it is made of, oldest first. */
  readonly notes: readonly MissedNote[];
}

/**
 * Puts together what is known of a missed appointment: of each part the latest that was noted, else what the entry
 * itself says. Nothing noted before is taken away: the notes stand beside it.
 */
export function missedAccount(appointment: KeptAppointment, notes: readonly MissedNote[]): MissedAccount {
  const own = notes
    .filter(({ appointmentId }) => appointment.ids.includes(appointmentId))
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at) || byId(a, b));
  const tellings = [appointment, ...appointment.alsoTold];
  const first = (part: "reason" | "effect" | "next") =>
    tellings.map((one) => one[part]).find((words) => words !== null) ?? null;
  const told = own.findLast((note) => note.told !== null);
  const asked = own.findLast((note) => note.asked !== null);
  const offering = own.findLast((note) => note.offered.length > 0 || note.offeredWords !== null);
  return {
    reason: own.findLast(({ reason }) => reason !== null)?.reason ?? first("reason"),
    effect: own.findLast(({ effect }) => effect !== null)?.effect ?? first("effect"),
    next: own.findLast(({ next }) => next !== null)?.next ?? first("next"),
    told: told?.told ?? null,
    toldOn: told?.toldOn ?? null,
    easier: own.findLast(({ easier }) => easier !== null)?.easier ?? null,
    asked: asked?.asked ?? null,
    askedOn: asked?.askedOn ?? null,
    offered: [...new Set(own.flatMap(({ offered }) => offered))],
    offeredWords: offering?.offeredWords ?? null,
    offeredOn: offering?.offeredOn ?? null,
    notes: own,
  };
}

/** Which of the four parts nobody has recorded yet. */
export function missingParts(account: Pick<MissedAccount, MissedPart>): MissedPart[] {
  return missedParts.filter((part) => account[part] === null);
}
