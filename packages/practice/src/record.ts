import type { PartKnownDay } from "@throughline/calendar";
import type { AppointmentFacts } from "./appointment.ts";
import type { Entry } from "./entry.ts";
import type { Exception } from "./exception.ts";
import type { FamilyFacts } from "./family.ts";
import type { Decision, Sign } from "./sign.ts";
import type { GrowthFacts } from "./growth.ts";
import type { InformationRequest } from "./sharing.ts";

/** The child a record is about. */
export interface Child {
  readonly id: string;
  readonly knownAs: string;
  /** The birth day as far as it is known, or the expected day before birth; null when not recorded. */
  readonly born: PartKnownDay | null;
  readonly openedOn: Temporal.PlainDate;
}

/** Why the agencies work with the family, from a day until the next one. */
export interface Purpose {
  readonly id: string;
  readonly from: Temporal.PlainDate;
  readonly purpose: "support only" | "support with concern" | "protection";
}

/** A stretch on one threshold; `to` is its last day, null while it goes on. */
export interface Episode {
  readonly id: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
  readonly threshold: "early help" | "child in need" | "child protection";
  /** What a child protection plan is about: "neglect"; left out or null where it is not said. */
  readonly category?: string | null;
}

/** An agency or practitioner working with the child or a parent; `to` is the last day, null while it goes on. */
export interface Involvement {
  readonly id: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencySort: string;
  readonly practitioner: { readonly id?: string; readonly name: string } | null;
  readonly role: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
  /** The lead professional. */
  readonly lead: boolean;
  /** The worker the child was allocated to. */
  readonly allocated: boolean;
}

/** A dated sentence of analysis of the whole chronology by a named person. */
export interface Review {
  readonly id: string;
  readonly on: PartKnownDay;
  readonly by: string;
  readonly sentence: string;
}

/** A stated reason why the chronology cannot start at birth, as in "born abroad; records asked for". */
export interface LaterStart {
  readonly id: string;
  readonly on: Temporal.PlainDate;
  readonly by: string;
  readonly reason: string;
}

/**
 * The facts checks read about one child: only what happened, no status and no answer of any check. Lists are in any
 * order. Further sorts of fact arrive as further optional lists; a check that needs one answers "not recorded"
 * when it was left out.
 */
export interface ChildRecord {
  readonly child: Child;
  readonly purposes: readonly Purpose[];
  readonly episodes: readonly Episode[];
  readonly involvements: readonly Involvement[];
  readonly entries: readonly Entry[];
  readonly reviews: readonly Review[];
  readonly laterStart?: LaterStart | null;
  readonly exceptions?: readonly Exception[];
  readonly signs?: readonly Sign[];
  readonly decisions?: readonly Decision[];
  readonly appointments?: AppointmentFacts;
  readonly growth?: GrowthFacts;
  readonly family?: FamilyFacts;
  readonly informationRequests?: readonly InformationRequest[];
}
