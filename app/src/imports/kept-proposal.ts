import type { PartKnownDay } from "@throughline/calendar";
import type { ProposedEntry } from "@throughline/intake";
import type { NewEntry } from "../chronology/public.ts";
import type { KeptDay, KeptProposal } from "./tables.ts";

/** What is kept of a proposed entry until somebody decides: not whom the file names, which has been compared by then. */
export function keptProposal({
  child: _child,
  author,
  source,
  recordedOn,
  happened,
  time,
  ...said
}: ProposedEntry): KeptProposal {
  return {
    entry: {
      ...said,
      happened: { ...happened, from: happened.from.toString(), to: happened.to.toString() },
      time: time?.toString() ?? null,
      saysOfHistory: null,
    },
    author,
    recordedOn: recordedOn?.to.toString() ?? null,
    source,
  };
}

export function entryOf({ entry }: KeptProposal): NewEntry {
  return {
    ...entry,
    happened: dayOf(entry.happened),
    time: entry.time === null ? null : Temporal.PlainTime.from(entry.time),
  };
}

export function dayOf(day: KeptDay): PartKnownDay {
  return { ...day, from: Temporal.PlainDate.from(day.from), to: Temporal.PlainDate.from(day.to) };
}
