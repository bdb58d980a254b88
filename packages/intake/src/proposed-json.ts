import type { PartKnownDay } from "@throughline/calendar";
import type { FoundIdentity } from "./identity/identity.ts";
import type { ProposedEntry } from "./proposed-entry.ts";

/** A part-known day with its days as text: "2021-03-12". */
export type DayJson = Omit<PartKnownDay, "from" | "to"> & { readonly from: string; readonly to: string };

/** A proposed entry as plain JSON, to be kept until somebody has looked at it. */
export type ProposedJson = Omit<ProposedEntry, "happened" | "time" | "recordedOn" | "child"> & {
  readonly happened: DayJson;
  readonly time: string | null;
  readonly recordedOn: DayJson | null;
  readonly child: Omit<FoundIdentity, "born"> & { readonly born: DayJson | null };
};

/** A proposed entry as plain JSON. */
export function proposedToJson(proposed: ProposedEntry): ProposedJson {
  const { happened, time, recordedOn, child } = proposed;
  return {
    ...proposed,
    happened: dayToJson(happened),
    time: time?.toString() ?? null,
    recordedOn: recordedOn && dayToJson(recordedOn),
    child: { ...child, born: child.born && dayToJson(child.born) },
  };
}

/** The proposed entry that was kept as JSON. Throws RangeError when a day or time in it is none. */
export function proposedFromJson(json: ProposedJson): ProposedEntry {
  const { happened, time, recordedOn, child } = json;
  return {
    ...json,
    happened: dayFromJson(happened),
    time: time === null ? null : Temporal.PlainTime.from(time),
    recordedOn: recordedOn && dayFromJson(recordedOn),
    child: { ...child, born: child.born && dayFromJson(child.born) },
  };
}

function dayToJson(day: PartKnownDay): DayJson {
  return { ...day, from: day.from.toString(), to: day.to.toString() };
}

function dayFromJson(day: DayJson): PartKnownDay {
  return { ...day, from: Temporal.PlainDate.from(day.from), to: Temporal.PlainDate.from(day.to) };
}
