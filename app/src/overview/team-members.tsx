import { daysBetween, showPartKnownDay } from "@throughline/calendar";
import { Late } from "../design/record/late.tsx";
import type { TeamMember } from "../design/record/team-strip.tsx";
import { paths } from "../paths.ts";
import type { Member } from "../team/public.ts";

const LATE_AFTER_DAYS = 42;

/** The team as the first page shows it: who they are, and when their agency last saw the child. */
export function teamMembers(
  members: readonly Member[],
  childId: string,
  pronoun: string,
  today: Temporal.PlainDate,
): TeamMember[] {
  return members.map(({ practitioner, role, agencyName, leads, lastSaw }) => ({
    name: practitioner,
    role: `${role}, ${agencyName}`,
    leads,
    lastSaw: lastSaw === null ? `Agency has not recorded seeing ${pronoun}` : saw(lastSaw, pronoun, today),
    ...(practitioner === null ? { action: { text: "Name somebody", href: paths.team(childId) } } : {}),
  }));
}

function saw({ day }: NonNullable<Member["lastSaw"]>, pronoun: string, today: Temporal.PlainDate) {
  const words = `Agency last saw ${pronoun} ${showPartKnownDay(day)}`;
  return daysBetween(day.to, today) > LATE_AFTER_DAYS ? <Late>{words}</Late> : words;
}
