import type { Chance } from "./chance.ts";
import type { Keep, MeasuredChild } from "./child-rows.ts";
import { daysBack, moment } from "./days-as-text.ts";
import { type Agency, type Layout, workerFor } from "./layout.ts";

/** Every agency has a team that works with the child; a few children had an earlier social worker. */
export function involvementRows(
  keep: Keep,
  layout: Layout,
  { n, id: child_id, openedBack }: MeasuredChild,
  chance: Chance,
): void {
  const kept = { partnership_id: layout.partnershipId, child_id };
  const from_on = daysBack(openedBack);
  const recorded_at = moment(from_on, 11, 0);
  const involve = (
    slot: number,
    agency: Agency,
    who: { practitioner_id: string | null; named: string | null },
  ) => {
    const id = layout.id("involvement", n * 16 + slot);
    const place = { agency_id: agency.id, team_id: agency.teamOf(n).id, role: agency.role };
    keep("involvement", { ...kept, id, ...place, ...who, does: "generated", from_on, recorded_at });
    return id;
  };
  for (const [slot, agency] of layout.agencies.entries()) {
    const worker = workerFor(agency.teamOf(n), n);
    const involvement_id = involve(slot, agency, { practitioner_id: worker.id, named: null });
    if (agency === layout.leading)
      keep("lead_professional", {
        ...kept,
        id: layout.id("lead", n + 1),
        involvement_id,
        from_on,
        recorded_at,
      });
  }
  if (!chance.happens(0.3)) return;
  const involvement_id = involve(15, layout.leading, { practitioner_id: null, named: "An earlier worker" });
  const ended_on = daysBack(Math.floor(openedBack / 2));
  const reason = "Moved to another team.";
  keep("involvement_end", {
    ...kept,
    involvement_id,
    ended_on,
    reason,
    recorded_at: moment(ended_on, 17, 0),
  });
}
