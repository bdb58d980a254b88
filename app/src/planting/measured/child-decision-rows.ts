import type { Chance } from "./chance.ts";
import type { Keep, MeasuredChild } from "./child-rows.ts";
import { daysBack, moment } from "./days-as-text.ts";
import { type Layout, workerFor } from "./layout.ts";

const thresholds = ["early help", "child in need", "child in need", "child protection"];
const purposes = ["support only", "support with concern", "protection"];
const reason = "Generated for measurement.";

/** What is said of a child, why and at what threshold agencies work with them, and that the account was read through. */
export function decisionRows(
  keep: Keep,
  layout: Layout,
  { n, id: child_id, openedBack }: MeasuredChild,
  chance: Chance,
): void {
  const by = workerFor(layout.leading.teamOf(n), n).id;
  const from_on = daysBack(openedBack);
  const kept = { partnership_id: layout.partnershipId, child_id };
  const recorded_at = moment(from_on, 10, 0);
  const said = { ...kept, recorded_by: by, recorded_at };
  const communicates = "Points and signs; yes is a look up, no a turn away (generated).";
  keep("child_statement", {
    ...said,
    id: layout.id("statement", 2 * n + 1),
    sort: "communicates",
    words: communicates,
  });
  const livesWith = "Mother and a younger brother (generated).";
  keep("child_statement", {
    ...said,
    id: layout.id("statement", 2 * n + 2),
    sort: "lives with",
    words: livesWith,
  });

  const decided = { ...kept, from_on, reason, decided_by: by, recorded_at };
  keep("purpose_decision", { ...decided, id: layout.id("purpose", n + 1), purpose: chance.oneOf(purposes) });
  keep("threshold_decision", {
    ...decided,
    id: layout.id("threshold", n + 1),
    threshold: chance.oneOf(thresholds),
  });

  if (!chance.happens(0.8)) return;
  const reviewed_on = daysBack(chance.below(280));
  const sentence = "Seating and feeding have slipped together (generated).";
  const read = {
    id: layout.id("review", n + 1),
    reviewed_on,
    sentence,
    recorded_at: moment(reviewed_on, 15, 0),
  };
  keep("chronology_review", { ...kept, recorded_by: by, ...read });
}
