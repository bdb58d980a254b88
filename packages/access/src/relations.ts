/** How a practitioner stands to one child today. Somebody may stand in several ways at once; the order is from the strongest. */
export const relations = {
  manager: "manages a team around the child, or somebody who works in one",
  lead: "lead professional, allocated social worker or conference chair; or in the team while nobody leads",
  team: "in the team around the child",
  "adult services": "works with an adult of the child’s family, not with the child",
  auditor: "reads the record for an audit, on the audit’s days",
  emergency: "opened the record in an emergency, for four hours",
  "front door": "answers concerns; finds a child to see who they are and who is involved",
  "business unit": "counts for the partnership; sees no child by name",
} as const satisfies Record<string, string>;

/** One way of standing to a child. */
export type Relation = keyof typeof relations;

/** The same names, the strongest first. */
export const relationNames: readonly Relation[] = Object.keys(relations) as Relation[];
