import type { OpenFamily } from "../open-family.ts";
import { baby, child, partner, sibling, somebodyElse } from "./other-relations.tsx";
import { carer, grandparent, parent } from "./parent-relation.tsx";
import type { RelationSort } from "./relation-sort.ts";

/** As what somebody new may be added. */
export const relationSorts: readonly RelationSort[] = [
  parent,
  partner,
  child,
  sibling,
  grandparent,
  carer,
  baby,
  somebodyElse,
];

export const relationNamed = (key: string | undefined): RelationSort | undefined =>
  relationSorts.find((sort) => sort.key === key);

const GROWN_AT_LEAST = 12;
const ofTheGrown = new Set([partner.key, child.key, baby.key]);

/** As what somebody new may be added to somebody: a young child has no partner and no children. */
export function relationsFor({ family, open }: OpenFamily, of: string): readonly RelationSort[] {
  const born = family.people.find(({ id }) => id === of)?.born;
  const young = born && Temporal.PlainDate.compare(born.from.add({ years: GROWN_AT_LEAST }), open.today) > 0;
  return young ? relationSorts.filter(({ key }) => !ofTheGrown.has(key)) : relationSorts;
}
