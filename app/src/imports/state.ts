import type { FileFormat } from "./tables.ts";

/** How far a file has come: worked out from what has been recorded of it, and when the work on it last said that it goes on. */
export type ImportState =
  | "reading"
  | "interrupted"
  | "asks about columns"
  | "ready"
  | "added"
  | "refused"
  | "left";

export interface ImportFacts {
  readonly format: FileFormat | null;
  readonly mapped: boolean;
  readonly readAt: Temporal.Instant | null;
  readonly proposedAt: Temporal.Instant | null;
  readonly addedAt: Temporal.Instant | null;
  readonly refusedAt: Temporal.Instant | null;
  readonly leftAt: Temporal.Instant | null;
  readonly heartbeatAt: Temporal.Instant;
}

const SILENT_SECONDS = 60;

export function stateOf(facts: ImportFacts, now: Temporal.Instant): ImportState {
  if (facts.refusedAt) return "refused";
  if (facts.leftAt) return "left";
  if (facts.addedAt) return "added";
  if (facts.proposedAt) return "ready";
  if (facts.readAt && facts.format !== "fhir-json" && !facts.mapped) return "asks about columns";
  const silent = facts.heartbeatAt.until(now).total("seconds");
  return silent > SILENT_SECONDS ? "interrupted" : "reading";
}
