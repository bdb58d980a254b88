import type { Evidence, WhatToDo } from "@throughline/practice";
import { entryHref, newEntryHref } from "../chronology/public.ts";
import { paths } from "../paths.ts";

/** Where a check's next step is taken. */
export function whereTo(childId: string, checkId: string, { at, id }: WhatToDo): string {
  if (at === "entry" && id !== undefined) return entryHref(childId, id);
  if (at === "sign" && id !== undefined) return paths.sign(childId, id);
  if (at === "missed appointment" && id !== undefined) return paths.missedAppointment(childId, id);
  if (at === "service discharge" && id !== undefined) return paths.discharge(childId, id);
  const places: Record<WhatToDo["at"], string> = {
    "child's details": paths.child(childId),
    chronology: paths.chronology(childId),
    "chronology review": paths.chronologyReview(childId),
    "add entry": paths.newEntry(childId),
    entry: paths.chronology(childId),
    team: paths.team(childId),
    assessment: paths.newEntry(childId),
    supervision: paths.newEntry(childId),
    visit: paths.newEntry(childId),
    signs: paths.signs(childId),
    sign: paths.signs(childId),
    decisions: paths.decisions(childId),
    measurement: newEntryHref(childId, "measurement"),
    "growth review": paths.growthReviews(childId),
    "measuring interval": paths.growthIntervals(childId),
    appointments: paths.appointments(childId),
    "missed appointment": paths.appointments(childId),
    "appointments discussion": paths.appointmentsDiscussion(childId),
    "service discharge": paths.newDischarge(childId),
    family: paths.family(childId),
    "family homes": paths.familyHomes(childId),
    "family help": paths.familyHelp(childId),
    sharing: paths.sharing(childId),
    exception: paths.exception(childId, checkId),
  };
  return places[at];
}

/** Where a piece of evidence is read. */
export function evidenceHref(childId: string, { of, id }: Evidence): string {
  if (of === "entry") return entryHref(childId, id);
  if (of === "review") return paths.chronologyReview(childId);
  if (of === "sign") return paths.sign(childId, id);
  if (of === "measuring interval") return `${paths.growth(childId)}#asked-for`;
  if (of === "missed appointment note") return `${paths.appointments(childId)}?time=all#a-${id}`;
  if (of === "appointments discussion") return `${paths.appointments(childId)}#talks`;
  if (of === "service discharge") return paths.discharge(childId, id);
  if (of === "family") return paths.family(childId);
  if (of === "home") return paths.familyHomes(childId);
  if (of === "help and care") return paths.familyHelp(childId);
  if (of === "information request") return `${paths.sharing(childId)}#asked`;
  if (of === "involvement") return paths.team(childId);
  if (of === "purpose" || of === "episode") return paths.decisions(childId);
  return of === "later start" ? paths.laterStart(childId) : paths.child(childId);
}
