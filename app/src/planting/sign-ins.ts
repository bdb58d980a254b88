import { DEMONSTRATION_PASSWORD, emailOf } from "./demonstration.ts";
import { agencyOfTeam, type Partnership } from "./partnership.ts";

/** A few of the practitioners, and what each finds on signing in. */
const toTry = [
  ["adeola", "leads for three of the children; adds, corrects and reviews"],
  ["helen", "sees all her team's children; accepts a reason why a check is not met"],
  ["ruth", "sees the school's children, and the other agencies' entries about them"],
  ["joan", "sees the children she or her team visit; brings in health files"],
  ["vince", "works with a parent; sees only that family's children"],
  ["pc-holt", "sees few children, and an entry that others may not"],
] as const;

export function signInsAtLength(partnership: Partnership): string[] {
  const rows = toTry.flatMap(([key, sees]) => lineOf(partnership, key, sees));
  const width = Math.max(0, ...rows.map(({ email }) => email.length));
  return [
    "",
    "FOR TRYING ONLY. Everybody below is invented, and everybody has the same password.",
    "Never keep a real child's record in this store.",
    "",
    `  Password  ${DEMONSTRATION_PASSWORD}`,
    "",
    ...rows.map(({ email, who, sees }) => `  ${email.padEnd(width)}  ${who}: ${sees}`),
  ];
}

export function signInsInShort(partnership: Partnership): string[] {
  const emails = toTry.slice(0, 3).flatMap(([key]) => lineOf(partnership, key, "").map(({ email }) => email));
  return [
    "",
    `For trying only, with invented families. Sign in as ${emails.join(", ")}: the password is ${DEMONSTRATION_PASSWORD}`,
  ];
}

function lineOf(partnership: Partnership, key: string, sees: string) {
  const practitioner = partnership.practitioners.find((p) => p.key === key);
  if (!practitioner) return [];
  const agency = agencyOfTeam(partnership, practitioner.team)?.name ?? "";
  return [{ email: emailOf(practitioner.name), who: `${practitioner.role}, ${agency}`, sees }];
}
