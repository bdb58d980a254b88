import { readPartKnownDay } from "@throughline/calendar";
import type { PartKnownDay } from "@throughline/calendar";
import type { Attribution, Decision, Sign } from "../sign.ts";

/** An attribution as written: days as text; the clinician as "name, role". */
export interface WrittenAttribution {
  readonly on?: string;
  readonly recordedOn?: string;
  readonly by?: string;
  readonly clinician?: string | null;
  readonly clinicianRole?: string | null;
  readonly considered?: string | null;
  readonly found?: string | null;
  readonly reviewOn?: string | null;
  readonly lookedAtOn?: string;
  readonly endedOn?: string;
}

/** A sign as written. */
export interface WrittenSign {
  readonly words?: string;
  readonly since?: string;
  readonly open?: boolean;
  readonly explanations?: number;
  readonly attributions?: readonly WrittenAttribution[];
}

/** A decision as written. */
export interface WrittenDecision extends Partial<Omit<Decision, "on">> {
  readonly on: string;
}

function partKnown(text: string): PartKnownDay {
  const read = readPartKnownDay(text);
  if ("problem" in read) throw new RangeError(`${text}: ${read.problem}`);
  return read;
}

const dayOrNone = (text: string | null | undefined): Temporal.PlainDate | null =>
  typeof text === "string" ? Temporal.PlainDate.from(text) : null;

function readAttribution(written: WrittenAttribution, at: number): Attribution {
  const { clinician = "Dr Dee Ellis", clinicianRole = "paediatrician" } = written;
  const { considered = "Coeliac disease", found = "The blood test was clear" } = written;
  const on = partKnown(written.on ?? "2026-10-05");
  return {
    id: `x${at + 1}`,
    on,
    recordedOn: dayOrNone(written.recordedOn) ?? on.to,
    by: written.by ?? "Dr Dee Ellis, paediatrician",
    clinician: clinician === null ? null : { name: clinician, role: clinicianRole },
    otherCause: considered === null ? null : { considered, found },
    reviewOn: dayOrNone(written.reviewOn === undefined ? "2027-01-05" : written.reviewOn),
    lookedAtOn: dayOrNone(written.lookedAtOn),
    endedOn: dayOrNone(written.endedOn),
  };
}

/** Reads signs as the vector files write them: what is left out is there and in time. */
export const readSigns = (written: readonly WrittenSign[]): Sign[] =>
  written.map(({ words = "Weight, since 2025", since = "2025", open = true, attributions = [], ...sign }, at) => ({
    id: `s${at + 1}`,
    words,
    since: partKnown(since),
    open,
    explanations: sign.explanations ?? attributions.length,
    attributions: attributions.map(readAttribution),
  }));

/** Reads decisions as the vector files write them: what is left out does less, and has no answer. */
export const readDecisions = (written: readonly WrittenDecision[]): Decision[] =>
  written.map((decision, at) => ({
    id: `d${at + 1}`,
    of: "episode",
    signId: null,
    words: "Early help, after a child in need plan",
    by: "Helen Rusk",
    doesLess: true,
    wouldAccept: null,
    ...decision,
    on: Temporal.PlainDate.from(decision.on),
  }));
