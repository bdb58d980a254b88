import type { Viewer } from "../platform/database/viewer.ts";
import { DEMONSTRATION } from "./demonstration.ts";
import { agencyOfTeam, type Partnership } from "./partnership.ts";
import type { Who } from "./plant-choices.store.ts";

/** In whose name something is recorded, and for which agency. */
export type Recorder = Pick<Viewer, "partnershipId" | "practitionerId" | "agencyId">;
export type Recorders = (key: string) => Recorder;

/** The practitioners of the stories by their keys. */
export function recordersOf(partnership: Partnership, places: { agency: Who; practitioner: Who }): Recorders {
  return (key) => {
    const team = partnership.practitioners.find((one) => one.key === key)?.team ?? "";
    return {
      partnershipId: DEMONSTRATION,
      practitionerId: places.practitioner(key),
      agencyId: places.agency(agencyOfTeam(partnership, team)?.key ?? ""),
    };
  };
}
