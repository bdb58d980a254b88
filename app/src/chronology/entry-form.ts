import { showDay, showPartKnownDay, showTime, type PartKnownDay } from "@throughline/calendar";
import type { Fields } from "../platform/drafts/tables.ts";
import { type Problem, readAs, typed } from "../platform/forms/fields.ts";
import { entryAnswers, type EntryAnswers } from "./entry-answers.ts";
import type { Entry, NewEntry } from "./entry.ts";
import {
  measuredInWords,
  measurementFieldsOf,
  measurementProblems,
  measurementsOf,
  notMeasuredOf,
} from "./measurement-form.ts";

export interface EntryOf {
  readonly name: string;
  readonly born: PartKnownDay;
  readonly today: Temporal.PlainDate;
}

/** The entry a form tells of, or everything that is wrong with it. `before` is the version it corrects. */
export function readEntry(
  sent: Fields,
  of: EntryOf,
  before: Entry | null = null,
): { value: NewEntry } | { problems: Problem[] } {
  const fields = { ...sent, what: whatOf(sent) };
  const read = readAs(entryAnswers, fields);
  const saidNothing = emptyWords(typed(fields, "what"), of);
  if ("problems" in read) return { problems: [...read.problems, ...saidNothing] };
  const problems = [...dayProblems(read.value, of), ...saidNothing, ...half(read.value, before)];
  return problems.length > 0 ? { problems } : { value: entryOf(read.value, before) };
}

/** A measurement that nobody said more of is told by its figures. */
const whatOf = (fields: Fields): string => {
  const what = typed(fields, "what");
  return what.trim() === "" && typed(fields, "kind") === "measurement" ? measuredInWords(fields) : what;
};

const EARLIEST_BEFORE_BIRTH = { years: 1 };

/** A chronology may begin before birth, in the pregnancy; a booked appointment is the only thing of the future. */
function dayProblems(
  { happened, appointmentOutcome }: EntryAnswers,
  { name, born, today }: EntryOf,
): Problem[] {
  if (Temporal.PlainDate.compare(happened.from, today) > 0 && appointmentOutcome !== "future")
    return [
      {
        field: "happened",
        words: `${showPartKnownDay(happened)} has not come yet. Only an appointment that is booked can be in the future`,
      },
    ];
  if (Temporal.PlainDate.compare(happened.to, born.from.subtract(EARLIEST_BEFORE_BIRTH)) < 0)
    return [
      {
        field: "happened",
        words: `${showPartKnownDay(happened)} is long before ${name} was born, ${showDay(born.from)}. Look at the year`,
      },
    ];
  return [];
}

const NOTHING_SAID =
  /^(there (are|were) )?(no|nil|none|without)\s+(new |further |other |current )?(concerns?|issues?|worries|problems?)( (today|noted|raised|reported|identified))?[.!]*$/i;

/** "No concerns" tells a reader in five years nothing. */
const emptyWords = (what: string, { name }: EntryOf): Problem[] =>
  NOTHING_SAID.test(what.trim())
    ? [
        {
          field: "what",
          words: `Say what was seen or heard: what ${name} did, how ${name} looked, what was said`,
        },
      ]
    : [];

/** What the sort of entry promises and the form does not hold. What a file left empty stays so when it is corrected. */
function half(answers: EntryAnswers, before: Entry | null): Problem[] {
  return [...halfAppointment(answers, before), ...measurementProblems(answers, before)];
}

function halfAppointment(
  { kind, service, clinician, appointmentOutcome, appointmentReason }: EntryAnswers,
  before: Entry | null,
): Problem[] {
  const any =
    (kind === "appointment" && before?.kind !== "appointment") ||
    [service, clinician, appointmentOutcome, appointmentReason].some((answer) => answer !== null);
  return [
    ...(any && service === null
      ? [{ field: "service", words: "Say which service the appointment was with" }]
      : []),
    ...(any && appointmentOutcome === null
      ? [{ field: "appointmentOutcome", words: "Choose what came of the appointment" }]
      : []),
  ];
}

function entryOf(answers: EntryAnswers, before: Entry | null): NewEntry {
  const { service, clinician, appointmentOutcome, appointmentReason } = answers;
  const { happened, time, kind, what, about, impact, action, noActionReason, outcome } = answers;
  const { tone, basis, themes, seen, saysOfHistory } = answers;
  return {
    happened,
    time,
    kind,
    what,
    about,
    impact,
    action,
    noActionReason,
    outcome,
    tone,
    basis,
    themes,
    seen,
    saysOfHistory,
    appointment:
      service === null || appointmentOutcome === null
        ? null
        : {
            service,
            clinician,
            outcome: appointmentOutcome,
            reason: appointmentReason,
            recordedAs: before?.appointment?.recordedAs ?? null,
          },
    measurements: measurementsOf(answers, before),
    notMeasured: notMeasuredOf(answers),
  };
}

/** An entry as the form's fields, to be corrected. */
export function fieldsOf(entry: Entry): Fields {
  const { appointment } = entry;
  return {
    happened: showPartKnownDay(entry.happened),
    time: entry.time === null ? "" : showTime(entry.time),
    kind: entry.kind,
    what: entry.what,
    about: entry.about ?? "",
    impact: entry.impact ?? "",
    action: entry.action ?? "",
    noActionReason: entry.noActionReason ?? "",
    outcome: entry.outcome ?? "",
    tone: entry.tone ?? "",
    basis: entry.basis,
    themes: [...entry.themes],
    seen: entry.seen ?? "",
    saysOfHistory: entry.saysOfHistory ?? "",
    service: appointment?.service ?? "",
    clinician: appointment?.clinician ?? "",
    appointmentOutcome: appointment?.outcome ?? "",
    appointmentReason: appointment?.reason ?? "",
    ...measurementFieldsOf(entry),
  };
}
