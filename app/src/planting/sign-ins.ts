import { dayOrder } from "./days.ts";
import { DEMONSTRATION_PASSWORD, emailOf } from "./demonstration.ts";
import { agencyOfTeam, type Partnership } from "./partnership.ts";
import type { Seed, Seeds } from "./read-seeds.ts";

/** Practitioners who see different parts of the whole. */
const toTry = ["adeola", "helen", "marcus", "ruth", "joan", "vince", "sadia"];

export function signInsAtLength({ partnership, stories }: Seeds, today: Temporal.PlainDate): string[] {
  return [
    "",
    "FOR TRYING ONLY. Everybody below is invented, and everybody has the same password.",
    "Never keep a real child's record in this store.",
    "",
    `  Password  ${DEMONSTRATION_PASSWORD}`,
    "",
    ...practitionersToTry(partnership).flatMap(({ email, role, agency, team, manages }) => [
      `  ${email}`,
      `    ${role}, ${agency}${manages ? " (manages)" : ""}`,
      isFrontDoor(partnership, team)
        ? "    answers concerns, and finds any child who may be meant"
        : `    sees ${seenBy(stories, team, today)}`,
    ]),
  ];
}

export function signInsInShort({ partnership }: Seeds): string[] {
  const emails = practitionersToTry(partnership).map(({ email }) => `  ${email}`);
  return [
    "",
    `For trying only, with invented families. Everybody's password is ${DEMONSTRATION_PASSWORD}`,
    ...emails,
  ];
}

const practitionersToTry = (partnership: Partnership) =>
  partnership.practitioners
    .filter(({ key }) => toTry.includes(key))
    .map((p) => ({ ...p, email: emailOf(p.name), agency: agencyOfTeam(partnership, p.team)?.name ?? "" }));

const isFrontDoor = ({ agencies }: Partnership, team: string) =>
  agencies.some(({ teams }) => teams.some(({ key, frontDoor }) => key === team && frontDoor));

/** The children a team works with on a day, by name. */
function seenBy(stories: readonly Seed[], team: string, today: Temporal.PlainDate): string {
  const names = stories
    .filter(({ involvements }) =>
      involvements.some((i) => i.team === team && (i.to === null || dayOrder(i.to, today) >= 0)),
    )
    .map(({ child }) => `${child.given} ${child.family}`);
  return names.length === 0 ? "no child today" : new Intl.ListFormat("en-GB").format(names);
}
