import { isProblem, readPartKnownDay } from "@throughline/calendar";
import type {
  Appointment,
  Discharge,
  DischargeStep,
  Discussion,
  EssentialMark,
  MissedNote,
  OwnAge,
  StoryLink,
} from "@throughline/appointments";
import type { AppointmentFacts } from "../appointment.ts";
import type { Child } from "../record.ts";

type Days = "on" | "from" | "askedOn" | "offeredOn" | "toldOn" | "saidOn" | "assessedOn" | "recordedOn";
type Written<Fact> = { readonly [Key in keyof Omit<Fact, "at" | "steps">]?: Key extends Days ? string : Fact[Key] };

/** Appointments as the vector files write them: ids a1, a2… in the order written; the rest is filled in. */
export interface WrittenAppointments {
  readonly offered?: readonly (Written<Appointment> & { on: string; service: string })[];
  readonly untold?: readonly string[];
  readonly notes?: readonly (Written<MissedNote> & { at?: string })[];
  readonly links?: readonly (Written<StoryLink> & { sort: StoryLink["sort"] })[];
  readonly essential?: readonly Written<EssentialMark>[];
  readonly discharges?: readonly (Written<Discharge> & {
    on: string;
    steps?: readonly (Written<DischargeStep> & { sort: DischargeStep["sort"] })[];
  })[];
  readonly discussions?: readonly (Written<Discussion> & { on: string })[];
  readonly ownAge?: readonly (Written<OwnAge> & { from: string })[];
}

const dayOf = (text: string | null | undefined) => (typeof text === "string" ? Temporal.PlainDate.from(text) : null);
const day = (text: string | null | undefined, otherwise: string) => dayOf(text) ?? Temporal.PlainDate.from(otherwise);
const noon = (text: string) =>
  Temporal.PlainDate.from(text).toZonedDateTime({ timeZone: "Europe/London", plainTime: "12:00" }).toInstant();

function partKnown(text: string) {
  const read = readPartKnownDay(text);
  if (isProblem(read)) throw new RangeError(`${text}: ${read.problem}`);
  return read;
}

/** Reads what a case says of appointments. Throws for an unreadable day. */
export function readAppointments(
  { offered = [], untold = [], notes = [], links = [], discharges = [], discussions = [], ownAge = [] }: WrittenAppointments,
  born: Child["born"],
): AppointmentFacts {
  const by = { recordedBy: "Nadia Karim" };
  return {
    born,
    appointments: offered.map(({ on, recordedOn, ...written }, at) => ({
      id: `a${at + 1}`,
      entryId: `a${at + 1}`,
      time: null,
      clinician: null,
      outcome: "was not brought",
      reason: null,
      effect: null,
      next: null,
      agencyName: "Ashmere General Hospital",
      agencySort: "Health",
      recordedAs: null,
      ...written,
      on: partKnown(on),
      recordedOn: day(recordedOn, partKnown(on).to.toString()),
    })),
    untold: untold.map((on, at) => ({ id: `u${at + 1}`, on: partKnown(on) })),
    essential: [],
    notes: notes.map(({ askedOn, offeredOn, toldOn, at, ...written }, index) => ({
      ...by,
      id: `n${index + 1}`,
      appointmentId: "a1",
      reason: null,
      effect: null,
      easier: null,
      asked: null,
      offered: [],
      offeredWords: null,
      next: null,
      told: null,
      ...written,
      askedOn: dayOf(askedOn),
      offeredOn: dayOf(offeredOn),
      toldOn: dayOf(toldOn),
      at: noon(at ?? askedOn ?? toldOn ?? offeredOn ?? "2026-11-20"),
    })),
    links: links.map(({ offeredOn, ...written }, at) => ({
      ...by,
      id: `l${at + 1}`,
      appointmentId: "a1",
      earlierId: null,
      ...written,
      offeredOn: dayOf(offeredOn),
      at: noon("2026-11-20"),
    })),
    discharges: discharges.map(({ on, steps = [], ...written }, at) => ({
      ...by,
      id: `d${at + 1}`,
      service: "Dietetics",
      reason: "Not brought twice",
      forMissed: true,
      ...written,
      on: day(on, "2026-01-01"),
      steps: steps.map(({ on: stepOn, ...step }, index) => ({
        ...by,
        id: `d${at + 1}s${index + 1}`,
        words: "She would lose weight; asked to be kept on the list",
        who: "Adeola Martins",
        ...step,
        on: day(stepOn, on),
      })),
    })),
    discussions: discussions.map(({ on, ...written }, at) => ({
      ...by,
      id: `t${at + 1}`,
      who: "Health visitor, school and lead",
      said: "Every clinic had missed one or two",
      next: null,
      ...written,
      on: day(on, on),
    })),
    ownAge: ownAge.map(({ from, assessedOn, ...written }, at) => ({
      ...by,
      id: `o${at + 1}`,
      able: true,
      assessedBy: "Dr Priya Nair",
      words: "Knows the bus",
      ...written,
      from: day(from, from),
      assessedOn: day(assessedOn, from),
      at: noon(from),
    })),
  };
}
