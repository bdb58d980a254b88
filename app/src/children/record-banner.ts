import { showDay } from "@throughline/calendar";
import { type Child, firstName } from "./child.ts";
import { clockTime } from "./moment.ts";

/** What says that a record is open in an unusual way, or closed. */
export interface OpenedHow {
  readonly emergency: { readonly until: Temporal.Instant; readonly reason: string } | null;
  readonly audit: { readonly audit: string; readonly to: Temporal.PlainDate } | null;
  /** The newest decision to close, as far as the viewer may read it. */
  readonly closed: { readonly from: Temporal.PlainDate; readonly reason: string } | null;
}

const ENOUGH_BY_ITSELF = ["manager", "lead", "team"] as const;

/** Whether the viewer works with the child: whoever does needs no other way in. */
export const worksWith = ({ relations }: Pick<Child, "relations">): boolean =>
  ENOUGH_BY_ITSELF.some((relation) => relations.includes(relation));

/** What stands at the top of every page of a record that is open in an unusual way, or closed. */
export function recordBanners(
  child: Child,
  how: OpenedHow,
  { agency, today }: { readonly agency: string; readonly today: Temporal.PlainDate },
): string[] {
  return [
    emergencyWords(how),
    auditWords(how),
    adultWords(child, agency),
    closedWords(child, how, today),
  ].filter((words) => words !== null);
}

const adultWords = (child: Child, agency: string): string | null =>
  child.relations.length === 1 && child.relations[0] === "adult services"
    ? `You work with an adult of ${firstName(child)}’s family. You see who ${firstName(child)} is, the plan, who leads and the team. Of the chronology you see only what ${agency} recorded.`
    : null;

const emergencyWords = ({ emergency }: OpenedHow): string | null =>
  emergency &&
  `Open to you in an emergency until ${clockTime(emergency.until)}. You wrote: “${emergency.reason}” Whoever leads has been told.`;

const auditWords = ({ audit }: OpenedHow): string | null =>
  audit &&
  `Open to you for an audit, to be read only: ${audit.audit}. Your last day is ${showDay(audit.to)}.`;

function closedWords(child: Child, { closed }: OpenedHow, today: Temporal.PlainDate): string | null {
  if (!child.isClosed) return null;
  const read = "It can be read, and nothing is added to it. Whoever leads or manages can open it again.";
  if (closed) return `This record was closed on ${showDay(closed.from)}: ${ended(closed.reason)} ${read}`;
  const grownUp = child.born.to.add({ years: 18 });
  if (Temporal.PlainDate.compare(grownUp, today) <= 0)
    return `${firstName(child)} turned 18 on ${showDay(grownUp)}, and nobody has decided to keep this record open. It can be read, and nothing is added to it. Whoever leads or manages can keep it open, with a reason.`;
  return `This record is closed. ${read}`;
}

const ended = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);
