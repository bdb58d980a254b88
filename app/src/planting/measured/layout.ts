import { at, type Chance } from "./chance.ts";
import agencies from "./data/agencies.json" with { type: "json" };
import words from "./data/words.json" with { type: "json" };
import { idsOf, type Kind } from "./ids.ts";
import type { Size } from "./size.ts";

const CHILDREN_A_TEAM = 60;
const PRACTITIONERS_A_TEAM = 3;

export interface Worker {
  readonly n: number;
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly manages: boolean;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly workers: readonly Worker[];
}

export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly sort: string;
  readonly role: string;
  readonly share: number;
  readonly kinds: readonly string[];
  readonly themes: readonly string[];
  readonly teams: readonly Team[];
  /** The team a child of this number belongs to: another grouping of the children in each agency. */
  teamOf(child: number): Team;
}

export interface Layout {
  readonly seed: number;
  readonly partnershipId: string;
  readonly agencies: readonly Agency[];
  /** The agency that leads for every child. */
  readonly leading: Agency;
  id(kind: Kind, n: number): string;
}

/** Seven agencies, with as many teams as give each some sixty children. */
export function layoutOf({ children, seed }: Size, chance: Chance): Layout {
  const id = idsOf(seed);
  const teamsEach = Math.max(1, Math.round(children / CHILDREN_A_TEAM));
  const made = agencies.map(({ team: teamName, every, ...agency }, a): Agency => {
    const teams = Array.from({ length: teamsEach }, (_, t): Team => {
      const n = a * teamsEach + t + 1;
      const workers = Array.from({ length: PRACTITIONERS_A_TEAM }, (_, w) =>
        worker((n - 1) * PRACTITIONERS_A_TEAM + w + 1, w === 0),
      );
      return { id: id("team", n), name: `${teamName} ${t + 1}`, workers };
    });
    return {
      ...agency,
      id: id("agency", a + 1),
      teams,
      teamOf: (child) => at(teams, Math.floor(child / every) % teamsEach),
    };
  });
  function worker(n: number, manages: boolean): Worker {
    const number = String(n).padStart(4, "0");
    const name = `${chance.oneOf(words.given)} ${madeUpName(chance)} ${number}`;
    return {
      n,
      id: id("practitioner", n),
      name,
      email: `worker-${number}@measured-${seed}.example`,
      manages,
    };
  }
  return { seed, id, partnershipId: id("partnership", 1), agencies: made, leading: at(made, 0) };
}

export const madeUpName = (chance: Chance): string =>
  chance.oneOf(words.start) + chance.oneOf(words.middle) + chance.oneOf(words.end);

/** The worker of a team who has this child. */
export const workerFor = ({ workers }: Team, child: number): Worker => at(workers, child % workers.length);
