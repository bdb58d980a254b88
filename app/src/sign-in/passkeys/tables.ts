import "../tables.ts";

declare module "../../platform/database/tables.ts" {
  interface Tables {
    passkey: {
      partnership_id: string;
      id: string;
      practitioner_id: string;
      credential_id: string;
      public_key: string;
      transports: string;
      named: string;
      added_at: Temporal.Instant;
    };
    passkey_end: {
      partnership_id: string;
      passkey_id: string;
      ended_at: Temporal.Instant;
      reason: string;
    };
    passkey_use: {
      partnership_id: string;
      passkey_id: string;
      challenge_hash: string;
      counter: number;
      used_at: Temporal.Instant;
    };
  }
}
