import type { JSX } from "preact";
import type { OpenRecord } from "../../children/public.ts";
import type { Tx } from "../../platform/database/store.ts";
import type { Fields } from "../../platform/drafts/tables.ts";
import type { FormState, Problem } from "../../platform/forms/fields.ts";
import type { Standing } from "../../platform/forms/standing.ts";
import type { Recording } from "../record.store.ts";
import type { GrowthRecorded } from "../recorded.ts";

export interface GrowthFormPageProps {
  readonly open: OpenRecord;
  readonly of: Pick<GrowthForm<unknown>, "form" | "at">;
  readonly recorded: GrowthRecorded;
  readonly state: FormState;
}

/** One thing that is recorded about a child's growth: its page, how it is read and how it is kept. */
export interface GrowthForm<Value> {
  readonly form: string;
  readonly at: (childId: string) => string;
  readonly look: string;
  /** The part of the growth page on which it then stands. */
  readonly stands: string;
  readonly said: string;
  /** What was recorded last of the same. */
  readonly last: (recorded: GrowthRecorded) => Standing | null;
  readonly first?: (open: OpenRecord) => Fields;
  readonly read: (fields: Fields, open: OpenRecord) => { value: Value } | { problems: Problem[] };
  readonly record: (tx: Tx, recording: Recording, value: Value) => Promise<void>;
  readonly Page: (props: GrowthFormPageProps) => JSX.Element;
}
