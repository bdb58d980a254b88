declare module "../platform/database/tables.ts" {
  interface Tables {
    partnership: { id: string; name: string; created_at?: Temporal.Instant };
    agency: { partnership_id: string; id: string; name: string; sort: AgencySort };
    team: { partnership_id: string; id: string; agency_id: string; name: string };
    practitioner: {
      partnership_id: string;
      id: string;
      agency_id: string;
      name: string;
      role: string;
      phone: string | null;
      sign_in_id: string | null;
    };
    team_membership: {
      partnership_id: string;
      id: string;
      practitioner_id: string;
      team_id: string;
      manages: boolean;
      from_on: Temporal.PlainDate;
      to_on: Temporal.PlainDate | null;
    };
  }
}

export type AgencySort =
  | "Health"
  | "School"
  | "Social care"
  | "Early help"
  | "Police"
  | "Adult services"
  | "Voluntary";
