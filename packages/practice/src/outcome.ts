import type { PartKnownDay } from "@throughline/calendar";

/** The five answers a check can give. "Not recorded" means the record cannot say, and never stands for "met". */
export type Result = "met" | "not met" | "not recorded" | "not applicable" | "accepted exception";

/** A result a check itself gives; "accepted exception" is laid over by a named manager, see `withException`. */
export type OwnResult = Exclude<Result, "accepted exception">;

/** What a piece of evidence is a row of. Later checks add to this list. */
export type EvidenceSort =
  | "entry"
  | "review"
  | "involvement"
  | "purpose"
  | "episode"
  | "later start"
  | "child"
  | "sign"
  | "measuring interval"
  | "exception"
  | "appointments discussion"
  | "missed appointment note"
  | "service discharge"
  | "family"
  | "home"
  | "help and care"
  | "information request";

/** One fact a check read, so that a reader can open it: its row, its day and a few words of it. */
export interface Evidence {
  readonly of: EvidenceSort;
  readonly id: string;
  readonly on: PartKnownDay;
  readonly words: string;
}

/** Where in the app the next step is taken. Later checks add to this list. */
export type Place =
  | "child's details"
  | "chronology"
  | "chronology review"
  | "add entry"
  | "entry"
  | "team"
  | "assessment"
  | "supervision"
  | "visit"
  | "signs"
  | "sign"
  | "decisions"
  | "measurement"
  | "growth review"
  | "measuring interval"
  | "exception"
  | "appointments"
  | "missed appointment"
  | "appointments discussion"
  | "service discharge"
  | "family"
  | "family homes"
  | "family help"
  | "sharing";

/** The next step: one verb phrase for a link ("Review the chronology") and where the link leads. */
export interface WhatToDo {
  readonly verb: string;
  readonly at: Place;
  /** The entry or the sign to open, where the place is one. */
  readonly id?: string;
}

/** A check's answer for one child on one day. */
export interface Outcome {
  readonly result: Result;
  /** Exactly what was found, with days and arithmetic, in words a family can read. */
  readonly sentence: string;
  /** The facts that decided the answer, oldest first where order matters. */
  readonly evidence: readonly Evidence[];
  /** Null when nothing is asked of anybody. */
  readonly whatToDo: WhatToDo | null;
  /** The day the next step is, or was, due; null where no day can be told. */
  readonly due: Temporal.PlainDate | null;
}

type Found = Partial<Omit<Outcome, "result" | "sentence">>;

function outcome(result: OwnResult, sentence: string, found: Found): Outcome {
  const { evidence = [], whatToDo = null, due = null } = found;
  return { result, sentence, evidence, whatToDo, due };
}

/** The practice the check asks for is there to be read. */
export function met(sentence: string, found: Found = {}): Outcome {
  return outcome("met", sentence, found);
}

/** The record shows that the practice is missing or late. */
export function notMet(sentence: string, found: Found = {}): Outcome {
  return outcome("not met", sentence, found);
}

/** The record does not hold enough to tell either way. */
export function notRecorded(sentence: string, found: Found = {}): Outcome {
  return outcome("not recorded", sentence, found);
}

/** The question does not arise for this child on this day, or not yet: the sentence says which. */
export function notApplicable(sentence: string, found: Found = {}): Outcome {
  return outcome("not applicable", sentence, found);
}
