import {
  isProblem,
  type PartKnownDay,
  type Problem,
  showPartKnownDay,
  someDayBetween,
} from "@throughline/calendar";
import { nobodyFound } from "../identity/identity.ts";
import { dayOutsideLife } from "../life.ts";
import { type Moment, readMoment } from "../moment.ts";
import type { ProposedEntry } from "../proposed-entry.ts";
import type { FhirContext } from "./fhir-context.ts";
import type { FhirDraft } from "./fhir-draft.ts";
import type { FhirObject } from "./json.ts";
import { fhirPassage } from "./passage.ts";

const mend = "Ask the agency to mend it.";

/** The entry that a draft proposes, or why its days or words cannot be right. */
export function proposeFhir(
  resource: FhirObject,
  draft: FhirDraft,
  sourceId: string | null,
  context: FhirContext,
): ProposedEntry | { readonly problem: string; readonly mend: string } {
  if (draft.what === "") return { problem: "It says nothing of what happened.", mend };
  const began = readMoment(draft.from ?? "");
  if (isProblem(began)) return { ...began, mend };
  const happened = stretch(began, draft.to ?? null);
  if (isProblem(happened)) return { ...happened, mend };
  const outside = dayOutsideLife(happened, context, draft.mayLieAhead ?? false);
  if (outside !== null) return { problem: outside, mend };
  const recorded = draft.recorded ? readMoment(draft.recorded) : null;
  const recordedAs = draft.appointment?.recordedAs ?? null;
  return {
    happened,
    time: began.time,
    kind: draft.kind,
    what: draft.what,
    about: draft.about ?? null,
    impact: null,
    action: null,
    noActionReason: null,
    outcome: draft.outcome ?? null,
    tone: draft.appointment?.outcome === "was not brought" ? "worry" : null,
    basis: "fact",
    themes: draft.themes,
    seen: draft.seen,
    author: draft.author,
    recordedOn: recorded === null || isProblem(recorded) ? null : recorded.day,
    appointment: draft.appointment ?? null,
    measurements: draft.measurements ?? [],
    ...(draft.notMeasured === undefined ? {} : { notMeasured: draft.notMeasured }),
    child: nobodyFound,
    source: {
      row: null,
      sourceId,
      passage: fhirPassage(resource) + (recordedAs === null ? "" : `\nR${recordedAs.slice(1)}`),
    },
  };
}

/** From the day something began to the day it ended, when that is another one. An end that cannot be read is left away. */
function stretch({ day }: Moment, to: string | null): PartKnownDay | Problem {
  const end = to === null ? null : readMoment(to);
  if (end === null || isProblem(end) || end.day.to.equals(day.to)) return day;
  if (Temporal.PlainDate.compare(day.from, end.day.to) > 0)
    return {
      problem: `It begins on ${showPartKnownDay(day)} and ends before, on ${showPartKnownDay(end.day)}.`,
    };
  return someDayBetween(day.from, end.day.to);
}
