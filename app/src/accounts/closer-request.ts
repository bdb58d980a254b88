import { showDay } from "@throughline/calendar";

/** What somebody who looks after an agency's people asked, and by which they would read more themselves. */
export interface CloserRequest {
  readonly id: string;
  readonly practitionerId: string;
  readonly name: string;
  readonly askedBy: string;
  readonly askedByName: string;
  readonly agency: string;
  /** Null where they ask to manage somebody. */
  readonly team: string | null;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
  readonly reason: string;
  readonly askedAt: Temporal.Instant;
  readonly mayConfirm: boolean;
}

/** Who asks for what, and what they would read by it. */
export function askedWords(one: CloserRequest): string {
  const { askedByName: asker, agency, name, team, from, to } = one;
  const who = `${asker}, ${agency}, asks`;
  if (team === null || to === null)
    return `${who} to be recorded as the manager of ${name} from ${showDay(from)}, and so to see the record of every child whom one of ${name}’s teams works with.`;
  const days = `from ${showDay(from)} until ${showDay(to)}`;
  const sees = "and so to see the record of every child whom that team works with.";
  return one.practitionerId === one.askedBy
    ? `${who} to be in ${team} ${days}, ${sees}`
    : `${who} that ${name}, whom ${asker} manages, be in ${team} ${days}, ${sees}`;
}

/** Who may say yes, for whoever asks. */
export const whoConfirms = (agency: string): string =>
  `Somebody else must confirm it within seven days: another administrator of ${agency}, or whoever manages the team, and nobody whose way in the asker handed them. Where there is neither, whoever administers another agency can.`;
