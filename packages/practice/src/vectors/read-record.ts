import { isProblem, readPartKnownDay } from "@throughline/calendar";
import type { PartKnownDay } from "@throughline/calendar";
import type { Entry } from "../entry.ts";
import { readAppointments } from "./read-appointments.ts";
import { readGrowth } from "./read-growth.ts";
import { readRequests } from "./read-requests.ts";
import { readFamily } from "./read-family.ts";
import type { ChildRecord, Involvement } from "../record.ts";
import { readDecisions, readSigns } from "./read-signs.ts";
import type { WrittenEntry, WrittenInvolvement, WrittenRecord } from "./vector.ts";

function partKnown(text: string): PartKnownDay {
  const read = readPartKnownDay(text);
  if (isProblem(read)) throw new RangeError(`${text}: ${read.problem}`);
  return read;
}

const plainDay = (text: string | null | undefined, otherwise: string) => Temporal.PlainDate.from(text ?? otherwise);
const lastDay = (text: string | null | undefined) => (typeof text === "string" ? Temporal.PlainDate.from(text) : null);

function readEntry({ on, recordedOn, agency, ...written }: WrittenEntry, at: number): Entry {
  const happened = partKnown(on);
  return {
    id: `e${at + 1}`,
    kind: "visit",
    what: "Visit at home",
    impact: null,
    action: null,
    noActionReason: null,
    outcome: null,
    tone: null,
    seen: null,
    agencyId: agency ?? "Linden Primary School",
    agencyName: agency ?? "Linden Primary School",
    author: "Nadia Karim",
    ...written,
    happened,
    recordedAt: plainDay(recordedOn, happened.to.toString())
      .toZonedDateTime({ timeZone: "Europe/London", plainTime: "12:00" })
      .toInstant(),
  };
}

function readInvolvement({ agency, worker, from, to, ...written }: WrittenInvolvement, at: number): Involvement {
  return {
    id: `i${at + 1}`,
    agencyId: agency,
    agencyName: agency,
    agencySort: "School",
    practitioner: worker === undefined ? null : { name: worker },
    role: "Practitioner",
    lead: false,
    allocated: false,
    ...written,
    from: plainDay(from, "2026-01-05"),
    to: lastDay(to),
  };
}

/** Reads a record as the vector files write it, filling in what the case leaves out. Throws for an unreadable day. */
export function readRecord(written: WrittenRecord): ChildRecord {
  const { child = {}, purposes = [], episodes = [], involvements = [], entries = [], reviews = [], laterStart, growth } = written;
  const born = child.born === undefined ? "12 March 2017" : child.born;
  return {
    child: {
      id: "child",
      knownAs: "Amira",
      ...child,
      born: born === null ? null : partKnown(born),
      openedOn: plainDay(child.openedOn, "2026-01-05"),
    },
    purposes: purposes.map((purpose, at) => ({
      id: `p${at + 1}`,
      purpose: "protection",
      ...purpose,
      from: plainDay(purpose.from, "2026-01-05"),
    })),
    episodes: episodes.map((episode, at) => ({
      id: `t${at + 1}`,
      threshold: "child in need",
      ...episode,
      from: plainDay(episode.from, "2026-01-05"),
      to: lastDay(episode.to),
    })),
    involvements: involvements.map(readInvolvement),
    entries: entries.map(readEntry),
    reviews: reviews.map((review, at) => ({
      id: `r${at + 1}`,
      by: "Adeola Martins",
      sentence: "Things are steadier since the summer.",
      ...review,
      on: partKnown(review.on),
    })),
    ...(growth === undefined ? {} : { growth: readGrowth(growth) }),
    ...(written.informationRequests === undefined ? {} : { informationRequests: readRequests(written.informationRequests) }),
    ...(written.family === undefined ? {} : { family: readFamily(written.family) }),
    ...(written.signs === undefined ? {} : { signs: readSigns(written.signs) }),
    ...(written.decisions === undefined ? {} : { decisions: readDecisions(written.decisions) }),
    ...(written.appointments === undefined
      ? {}
      : { appointments: readAppointments(written.appointments, born === null ? null : partKnown(born)) }),
    laterStart: laterStart === undefined ? null : { id: "l1", ...laterStart, on: Temporal.PlainDate.from(laterStart.on) },
  };
}
