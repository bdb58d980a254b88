import { z } from "zod";
import { agencySorts } from "../practitioners/agency-sorts.ts";

export const key = z.string().regex(/^[a-z0-9-]+$/, "A key is small letters, digits and hyphens.");
export const sentence = z.string().trim().min(1, "It must say something.");

const team = z.strictObject({
  key,
  name: sentence,
  /** Concerns come in here. */
  frontDoor: z.boolean().default(false),
});

const agency = z.strictObject({
  key,
  name: sentence,
  sort: z.enum(agencySorts),
  /** What this agency's own system exports, as each story's `files` folder names it. */
  file: z.string().min(1).optional(),
  teams: z.array(team).min(1),
});

const practitioner = z.strictObject({
  key,
  name: sentence,
  role: sentence,
  team: key,
  manages: z.boolean().default(false),
});

/** The partnership the stories happen in: who there is, and in which team. */
export const partnership = z.strictObject({
  name: sentence,
  agencies: z.array(agency).min(1),
  practitioners: z.array(practitioner).min(1),
});

export type Partnership = z.output<typeof partnership>;

export const agencyOfTeam = ({ agencies }: Partnership, teamKey: string) =>
  agencies.find(({ teams }) => teams.some((t) => t.key === teamKey));
