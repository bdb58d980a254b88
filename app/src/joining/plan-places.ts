import { newId } from "../platform/id.ts";
import type { PeopleFile } from "./people-file.ts";
import type { Held, Step } from "./step.ts";

export interface Place {
  readonly teamId: string;
  readonly team: string;
  readonly agencyId: string;
  readonly agency: string;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const nothing = { email: null, change: null } as const;

export function planPartnership({ partnership }: Held, name: string): Step | { readonly problem: string } {
  const row = { ...nothing, what: "partnership", name, of: null } as const;
  if (!partnership)
    return { row: { ...row, standing: "new" }, writes: [{ add: "partnership", id: newId(), name }] };
  if (partnership.name === name) return { row: { ...row, standing: "already as it is" }, writes: [] };
  return {
    problem: `name: the file is of “${name}”, and this record is of “${partnership.name}”. A record holds one partnership: write its name as it stands here, or use another store.`,
  };
}

/** The agencies and teams, known again by their names; and where each key of a team is. */
export function planPlaces(
  held: Held,
  { agencies }: PeopleFile,
): { steps: Step[]; places: Map<string, Place> } {
  const steps: Step[] = [];
  const places = new Map<string, Place>();
  for (const { name, sort, teams } of agencies) {
    const agency = held.agencies.find((a) => same(a.name, name));
    const agencyId = agency?.id ?? newId();
    steps.push(agencyStep(agency, { id: agencyId, name, sort }));
    for (const told of teams) {
      const team = held.teams.find((t) => t.agencyId === agencyId && same(t.name, told.name));
      const teamId = team?.id ?? newId();
      places.set(told.key, { teamId, team: told.name, agencyId, agency: name });
      steps.push({
        row: {
          ...nothing,
          what: "team",
          name: told.name,
          of: name,
          standing: team ? "already as it is" : "new",
        },
        writes: team ? [] : [{ add: "team", id: teamId, agencyId, name: told.name }],
      });
    }
  }
  return { steps, places };
}

type Agency = Held["agencies"][number];

function agencyStep(held: Agency | undefined, told: Agency): Step {
  const row = { ...nothing, what: "agency", name: told.name, of: null } as const;
  if (!held) return { row: { ...row, standing: "new" }, writes: [{ add: "agency", ...told }] };
  if (held.sort === told.sort) return { row: { ...row, standing: "already as it is" }, writes: [] };
  return {
    row: { ...row, standing: "changed", change: `${held.sort} becomes ${told.sort}` },
    writes: [{ change: "agency", id: held.id, sort: told.sort }],
  };
}
