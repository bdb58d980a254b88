import type { TakenSort } from "@throughline/growth";
import type { WrittenAppointments } from "./read-appointments.ts";
import type { Entry } from "../entry.ts";
import type { ParentOrCarer } from "../family.ts";
import type { Result } from "../outcome.ts";
import type { Child, Episode, Involvement, Purpose } from "../record.ts";
import type { SettingOverride } from "../settings.ts";
import type { WrittenRequest } from "./read-requests.ts";
import type { WrittenDecision, WrittenSign } from "./read-signs.ts";

/** Facts as the vector files write them: days as text, and only the fields that matter to the case. */
type Written<Fact, Days extends keyof Fact> = Partial<Omit<Fact, Days>> & Partial<Record<Days, string | null>>;

/** An entry as written: `on` is its day as somebody would type it, `agency` a name that is also its id. */
export interface WrittenEntry extends Partial<Omit<Entry, "happened" | "recordedAt">> {
  readonly on: string;
  readonly recordedOn?: string;
  readonly agency?: string;
}

/** An involvement as written: `worker` is the practitioner's name. */
export interface WrittenInvolvement extends Written<Involvement, "from" | "to"> {
  readonly agency: string;
  readonly worker?: string;
}

/** A child's growth as written: an interval as "weight every 4 weeks", days as text. */
export interface WrittenGrowth {
  readonly intervals?: readonly {
    readonly sort?: TakenSort;
    readonly every: string;
    readonly from: string;
    readonly setBy?: string;
  }[];
  readonly measured?: readonly { readonly sort?: TakenSort; readonly on: string }[];
  readonly notMeasured?: readonly { readonly sort?: TakenSort; readonly on: string; readonly reason: string }[];
  readonly changes?: readonly {
    readonly since: string;
    readonly name?: string;
    readonly reviewedOn?: string;
    readonly furtherOn?: string;
  }[];
}

/** A child's family as written: days as text, care and help as words. */
export interface WrittenFamily {
  readonly parents?: readonly (Partial<Omit<ParentOrCarer, "id" | "recordedOn">> & {
    readonly name: string;
    readonly recordedOn?: string;
  })[];
  readonly notKnown?: readonly {
    readonly parent?: "mother" | "father" | "parent";
    readonly tries?: readonly { readonly on: string; readonly words: string }[];
  }[];
  readonly homes?: readonly { readonly name: string; readonly others: readonly string[] }[];
  readonly care?: readonly string[];
  readonly help?: readonly string[];
  readonly recordedOn?: readonly string[];
}

/** A child's record as written. */
export interface WrittenRecord {
  readonly child?: Partial<Omit<Child, "born" | "openedOn">> & { born?: string | null; openedOn?: string };
  readonly purposes?: readonly Written<Purpose, "from">[];
  readonly episodes?: readonly Written<Episode, "from" | "to">[];
  readonly involvements?: readonly WrittenInvolvement[];
  readonly entries?: readonly WrittenEntry[];
  readonly reviews?: readonly { readonly id?: string; readonly on: string; readonly by?: string; readonly sentence?: string }[];
  readonly growth?: WrittenGrowth;
  readonly family?: WrittenFamily;
  readonly signs?: readonly WrittenSign[];
  readonly decisions?: readonly WrittenDecision[];
  readonly appointments?: WrittenAppointments;
  readonly informationRequests?: readonly WrittenRequest[];
  readonly laterStart?: { readonly on: string; readonly by: string; readonly reason: string };
}

/** One case: a record on a day, and the answer the check must give. What is left out of `expect` is not tested. */
export interface Vector extends WrittenRecord {
  /** A sentence a practitioner could dispute. */
  readonly name: string;
  readonly today: string;
  readonly settings?: readonly (Pick<SettingOverride, "key" | "value"> & Partial<Pick<SettingOverride, "unit">>)[];
  readonly expect: {
    readonly result: Result;
    readonly sentence?: string;
    readonly evidence?: readonly string[];
    readonly whatToDo?: string | null;
    readonly due?: string | null;
  };
}

/** A file of vectors: the check they are for, and its cases. */
export interface VectorFile {
  readonly check: string;
  readonly cases: readonly Vector[];
}
