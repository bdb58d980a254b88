import { newId } from "../../platform/id.ts";
import type { Viewer } from "../../platform/database/viewer.ts";

export const TODAY = Temporal.PlainDate.from("2026-11-24");
const BEFORE = "2020-01-01";
const YESTERDAY = TODAY.subtract({ days: 1 }).toString();
const TOMORROW = TODAY.add({ days: 1 }).toString();

export const memberships = {
  open: { from_on: BEFORE, to_on: null },
  ended: { from_on: BEFORE, to_on: YESTERDAY },
  "not begun": { from_on: TOMORROW, to_on: null },
} as const;
export type MembershipIs = keyof typeof memberships;

/** Who stands how: the team they are in beside the desk, and what else makes them so. */
export const standings = {
  manager: { team: "north", manages: true },
  "manager by line": { team: "office" },
  lead: { team: "north" },
  chair: { team: "north" },
  team: { team: "north" },
  "adult services": { team: "adults" },
  auditor: { team: "office" },
  emergency: { team: "office" },
  "front door": { team: "office" },
  "business unit": { team: "office" },
  nobody: { team: "office" },
  barred: { team: "north", manages: true },
} as const satisfies Record<string, { team: Team; manages?: boolean }>;
export type StandsAs = keyof typeof standings;
export type Team = "north" | "adults" | "office" | "desk" | "school";

export interface Person extends Viewer {
  readonly as: StandsAs;
  readonly membership: MembershipIs;
}

/** One practitioner to each standing and spell of membership, all of one agency. */
export function everybody(partnershipId: string, agencyId: string): Person[] {
  return (Object.keys(memberships) as MembershipIs[]).flatMap((membership) =>
    (Object.keys(standings) as StandsAs[]).map((as) => ({
      as,
      membership,
      partnershipId,
      practitionerId: newId(),
      agencyId,
      name: `${as}, ${membership}`,
      role: as === "chair" ? "Conference chair" : "Family support worker",
      agency: "Ours",
      manages: "manages" in standings[as],
    })),
  );
}
