import type { GeneratedAlways } from "kysely";

declare module "../platform/database/tables.ts" {
  interface Tables {
    change_link: {
      partnership_id: string;
      chain: string;
      n: number;
      kept_in: string;
      linked_at: Temporal.Instant;
      linked_by: string | null;
      row_keys: string[];
      row_digests: string[];
      link_before: string;
      link: string;
    };
    change_head: { partnership_id: string; chain: string; n: number; link: string };
    change_seal: {
      partnership_id: string;
      day: Temporal.PlainDate;
      sealed_at: Temporal.Instant;
      chains: string[];
      chains_grown: GeneratedAlways<number>;
      looks: number;
      looks_digest: string;
      seal_before: string;
      seal: string;
      key_mark: string;
    };
  }
}
