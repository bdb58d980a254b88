import type { AgencySort } from "../practitioners/tables.ts";

export type Standing = "new" | "already as it is" | "changed" | "to be ended" | "not in the file";

/** What would become of one thing, for whoever reads it before it is done. */
export interface Row {
  readonly what: "partnership" | "agency" | "team" | "practitioner" | "membership";
  readonly name: string;
  /** The agency of a team or a practitioner, the team of a membership. */
  readonly of: string | null;
  readonly email: string | null;
  readonly standing: Standing;
  readonly change: string | null;
}

export interface Membership {
  readonly id: string;
  readonly practitionerId: string;
  readonly teamId: string;
  readonly manages: boolean;
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate | null;
}

export interface Person {
  readonly id: string;
  readonly agencyId: string;
  readonly name: string;
  readonly role: string;
  readonly phone: string | null;
  readonly email: string;
}

export type Write =
  | { readonly add: "partnership"; readonly id: string; readonly name: string }
  | { readonly add: "agency"; readonly id: string; readonly name: string; readonly sort: AgencySort }
  | { readonly change: "agency"; readonly id: string; readonly sort: AgencySort }
  | { readonly add: "team"; readonly id: string; readonly agencyId: string; readonly name: string }
  | ({ readonly add: "practitioner" } & Person)
  | ({ readonly change: "practitioner" } & Omit<Person, "email" | "agencyId">)
  | ({ readonly add: "membership" } & Membership)
  | ({ readonly change: "membership" } & Pick<Membership, "id" | "manages" | "until">);

export interface Step {
  readonly row: Row;
  readonly writes: readonly Write[];
}

/** What the record holds before anything is done. */
export interface Held {
  readonly partnership: { readonly id: string; readonly name: string } | null;
  readonly agencies: readonly { readonly id: string; readonly name: string; readonly sort: AgencySort }[];
  readonly teams: readonly { readonly id: string; readonly agencyId: string; readonly name: string }[];
  readonly people: readonly Person[];
  readonly memberships: readonly Membership[];
}
