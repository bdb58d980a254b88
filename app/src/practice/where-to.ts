import type { Evidence, WhatToDo } from "@throughline/practice";
import { entryHref } from "../chronology/public.ts";
import { paths } from "../paths.ts";

/** Where a check's next step is taken. */
export function whereTo(childId: string, checkId: string, { at, id }: WhatToDo): string {
  if (at === "entry" && id !== undefined) return entryHref(childId, id);
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
    exception: paths.exception(childId, checkId),
  };
  return places[at];
}

/** Where a piece of evidence is read. */
export function evidenceHref(childId: string, { of, id }: Evidence): string {
  if (of === "entry") return entryHref(childId, id);
  if (of === "review") return paths.chronologyReview(childId);
  if (of === "involvement") return paths.team(childId);
  if (of === "purpose" || of === "episode") return paths.decisions(childId);
  return of === "later start" ? paths.laterStart(childId) : paths.child(childId);
}
