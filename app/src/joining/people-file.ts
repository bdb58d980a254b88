import { z } from "zod";
import { agencySorts } from "../practitioners/agency-sorts.ts";

const LONGEST = 200;
const words = z
  .string()
  .trim()
  .min(1, "It says nothing. Write it, or take the line out.")
  .max(LONGEST, `It is longer than ${LONGEST} characters. Shorten it.`);
const key = z
  .string()
  .regex(/^[a-z0-9-]+$/, "A key is made of small letters, digits and hyphens, such as “early-help-north”.");
const day = z.iso
  .date("It must be a day that exists, such as 2026-03-31.")
  .transform((text) => Temporal.PlainDate.from(text));

const team = z.strictObject({ key, name: words });
const agency = z.strictObject({
  name: words,
  sort: z.enum(agencySorts),
  key: key.optional(),
  teams: z.array(team).min(1, "An agency needs at least one team: nobody can work in it otherwise."),
});

const inTeam = { manages: z.boolean().optional(), from: day.optional(), until: day.optional() };
const membership = z.strictObject({ team: key, ...inTeam });

const practitioner = z
  .strictObject({
    name: words,
    role: words,
    email: z
      .string()
      .trim()
      .toLowerCase()
      .pipe(z.email("It must be an email address, such as helen.rusk@example.org.")),
    phone: words.nullable().optional(),
    team: key.optional(),
    ...inTeam,
    teams: z.array(membership).min(1, "It is empty. Name at least one team.").optional(),
  })
  .transform(({ team: one, manages, from, until, teams, ...who }, ctx) => {
    const alone = { manages, from, until };
    const said = Object.values(alone).some((value) => value !== undefined);
    if (teams && (one !== undefined || said))
      return refuse(
        ctx,
        "teams",
        "Say either “team”, or “teams” with “manages”, “from” and “until” inside it; not both.",
      );
    if (teams) return { ...who, memberships: teams.map(asked) };
    if (one === undefined)
      return refuse(ctx, "team", "It is missing. Write the key of a team that an agency above has.");
    return { ...who, memberships: [asked({ team: one, ...alone })] };
  });

function refuse(ctx: z.core.$RefinementCtx, field: string, message: string): never {
  ctx.issues.push({ code: "custom", message, path: [field], input: undefined });
  return z.NEVER;
}

const asked = ({ team: teamKey, manages, from, until }: z.output<typeof membership>) => ({
  team: teamKey,
  manages: manages ?? false,
  from: from ?? null,
  until: until ?? null,
});

/** Who works together: a partnership's agencies, their teams, and who is in them. */
export const peopleFile = z.strictObject({
  name: words,
  agencies: z.array(agency).min(1, "There must be at least one agency."),
  practitioners: z.array(practitioner).min(1, "There must be at least one practitioner."),
});

export type PeopleFile = z.output<typeof peopleFile>;
export type Joiner = PeopleFile["practitioners"][number];
export type AskedMembership = Joiner["memberships"][number];
