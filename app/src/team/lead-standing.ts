import { showDay } from "@throughline/calendar";
import type { Standing } from "../platform/forms/standing.ts";
import type { LastLead } from "./last-lead.store.ts";
import type { Involvement } from "./team.ts";

/** Who was named last: what somebody who names a lead now goes by. */
export function leadStanding(last: LastLead | null, involvements: readonly Involvement[]): Standing | null {
  if (!last) return null;
  const names = new Map(involvements.map(({ id, practitioner, team }) => [id, practitioner ?? team]));
  return {
    stamp: last.id,
    by: last.by,
    says: [
      {
        field: "involvement",
        label: "Who leads",
        words: names.get(last.involvementId) ?? "Somebody who is no longer in the team",
        choices: names,
      },
      { field: "from", label: "From", words: showDay(last.from) },
    ],
  };
}
