import type { ConcernDecision, ConcernState } from "./concern.ts";

export type Standing =
  | { readonly is: "waiting"; readonly dueAt: Temporal.Instant; readonly late: boolean }
  | { readonly is: "asked for more"; readonly decision: ConcernDecision }
  | { readonly is: "answered"; readonly decision: ConcernDecision };

/** How it stands with a concern now. What is added after more was asked waits for an answer of its own. */
export function standingOf(
  { dueAt, decisions, additions }: Pick<ConcernState, "dueAt" | "decisions" | "additions">,
  now: Temporal.Instant,
): Standing {
  const decision = decisions.at(-1);
  const waiting = (due: Temporal.Instant): Standing => ({
    is: "waiting",
    dueAt: due,
    late: Temporal.Instant.compare(now, due) > 0,
  });
  if (!decision) return waiting(dueAt);
  if (decision.answer !== "more asked") return { is: "answered", decision };
  const added = additions.find(({ at }) => Temporal.Instant.compare(at, decision.at) >= 0);
  return added ? waiting(added.dueAt) : { is: "asked for more", decision };
}
